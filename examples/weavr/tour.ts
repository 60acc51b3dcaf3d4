import type { SandboxServer } from "@kyc-clients/sandbox/node";
import {
  account,
  createWeavrClient,
  isSessionExpiredError,
  isStepUpRequiredError,
  signIn,
  unwrap,
  type WeavrClient,
  type WeavrUserClient,
} from "@kyc-clients/weavr";
import { facts, type Report } from "../report.ts";
import { receiveWebhooks } from "./webhook.ts";

const REVIEW_MS = 120_000;
const IDLE_MS = 300_000;
const CODE = "123456";
const email = "mira.adeyemi@example.org";
const password = "Quay-Row-18!";

/** Weavr: a consumer is onboarded until APPROVED, told by a signed webhook; a call is refused until the user steps up; a session runs out. */
export async function tour(server: SandboxServer, { section, step }: Report): Promise<void> {
  const endpoint = server.vendors.weavr;
  if (!endpoint) throw new Error("the local sandbox does not serve Weavr");
  const { baseUrl, credentials, control } = endpoint;
  const weavr = createWeavrClient({ baseUrl, auth: account(credentials) });
  const receiver = await receiveWebhooks(credentials.apiKey);
  control.addWebhook({ url: receiver.url, auth: { kind: "hmac", secret: credentials.apiKey, hash: "SHA-256", encoding: "base64" } });

  section("Weavr");
  let id = "";
  await step("create a consumer, set the password", async () => {
    const result = await createMira(weavr);
    if (result.ok) id = result.data.id.id;
    const set = await weavr.createPassword({ path: { user_id: id }, body: { password: { value: password } } });
    return { ...facts(result), decision: "a consumer with a password", expected: result.ok && set.ok };
  });
  await step("verify the address by the code that came", async () => {
    await weavr.sendConsumerEmailVerificationCode({ body: { email } });
    const result = await weavr.verifyConsumerEmail({ body: { email, verificationCode: CODE } });
    return { ...facts(result), decision: "verified", expected: result.ok };
  });
  const first = await session(weavr);
  await step("KYC, from the component to APPROVED", async () => {
    unwrap(await first.startConsumerKyc({ body: {} }));
    control.act("finishVerification", { identityId: id });
    await control.advance(REVIEW_MS);
    const result = await first.getConsumerKyc();
    const status = result.ok ? result.data.fullDueDiligence : undefined;
    return { ...facts(result), decision: `${status}`, expected: status === "APPROVED" };
  });
  await step("webhooks say so, each signature verified", async () => {
    // They may come in any order, so all of them count.
    const told = receiver.received().flatMap((one) => (one.type === "consumerKycStatusUpdated" ? [one.payload.status] : []));
    const isQuiet = receiver.refused() === 0;
    const isTold = told.length === 3 && told.includes("APPROVED");
    return { status: undefined, attempts: 1, decision: `${told.length} webhooks, one says APPROVED`, expected: isTold && isQuiet };
  });
  await step("enrol the telephone for codes, sign out", async () => {
    const path = { channel: "SMS" } as const;
    unwrap(await first.enrolOtpDevice({ path }));
    const result = await first.verifyOtpDeviceEnrolment({ path, body: { verificationCode: CODE } });
    const isOut = (await first.logout()).ok;
    return { ...facts(result), decision: "enrolled", expected: result.ok && isOut };
  });
  const user = await session(weavr);
  await tourStepUp(user, step);
  await step("five idle minutes later, the session is over", async () => {
    await control.advance(IDLE_MS + 1);
    const error = await user.getConsumer().catch((error: unknown) => error);
    const isOver = isSessionExpiredError(error);
    return { status: isOver ? error.status : 200, attempts: 1, decision: "sign in again", expected: isOver };
  });
  control.clearWebhooks();
  receiver.close();
  user.close();
  weavr.close();
}

async function session(weavr: WeavrClient): Promise<WeavrUserClient> {
  const login = await signIn(weavr, { email, password });
  if (login.outcome !== "signed_in") throw new Error(`no session: ${login.outcome}`);
  return weavr.as(login);
}

function createMira(weavr: WeavrClient) {
  const mobile = { countryCode: "+356", number: "79005678" };
  const dateOfBirth = { year: 1990, month: 4, day: 9 };
  const rootUser = { name: "Mira", surname: "Adeyemi", email, mobile, dateOfBirth, address: { country: "MT" } };
  return weavr.createConsumer({ body: { profileId: "110181034496516097", ipAddress: "192.0.2.7", rootUser } });
}

/** A list of accounts, which is sensitive: refused, then a code, then given. */
async function tourStepUp(user: WeavrUserClient, step: Report["step"]): Promise<void> {
  await step("read the accounts", async () => {
    const error = await user.listManagedAccounts().catch((error: unknown) => error);
    if (!isStepUpRequiredError(error)) return { status: 200, attempts: 1, decision: "not refused", expected: false };
    return { status: error.status, attempts: 1, decision: `a step-up first, by ${error.channels}`, expected: error.channels[0] === "SMS" };
  });
  await step("step up by a code, read the accounts again", async () => {
    await user.stepUp.start("SMS");
    const { outcome } = await user.stepUp.verify(CODE);
    const result = await user.listManagedAccounts();
    return { ...facts(result), decision: outcome, expected: outcome === "stepped_up" && result.ok };
  });
}
