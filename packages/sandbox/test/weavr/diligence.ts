import { unwrap, type WeavrWebhook } from "@kyc-clients/weavr";
import { expect, test } from "vitest";
import { identityScenarios } from "../../src/weavr/identity-scenarios.ts";
import { receiveEvents } from "./events.ts";
import { CHECK_MS, confirmEmail, type Registered, refusal, registerConsumer, registerCorporate } from "./identities.ts";
import { alone, control, type Schemas } from "./setup.ts";

/** What counts, and what the check that is under way has. */
async function statesOf({ kind, user }: Registered): Promise<readonly unknown[]> {
  if (kind === "CORPORATE") {
    const { kybStatus, ongoingKybStatus } = unwrap(await user.getCorporateKyb());
    return [kybStatus, ongoingKybStatus];
  }
  const { fullDueDiligence, ongoingFullDueDiligence } = unwrap(await user.getConsumerKyc());
  return [fullDueDiligence, ongoingFullDueDiligence];
}

const start = ({ kind, user }: Registered) => (kind === "CORPORATE" ? user.startCorporateKyb() : user.startConsumerKyc({}));
const finish = ({ id }: Registered) => control.act("finishVerification", { identityId: id });
const both = (status: string): readonly string[] => [status, status];

/** Registers somebody, and has the e-mail address confirmed. */
async function ready(kind: Registered["kind"], name?: string): Promise<Registered> {
  const registered = await (kind === "CORPORATE" ? registerCorporate(name) : registerConsumer(name));
  await confirmEmail(registered);
  return registered;
}

/** Takes a check to its end. */
async function check(registered: Registered): Promise<void> {
  unwrap(await start(registered));
  finish(registered);
  await control.advance(CHECK_MS);
}

const details = (webhooks: readonly WeavrWebhook[]): readonly unknown[] =>
  webhooks.flatMap(({ type, payload }) =>
    type === "corporateKybStatusUpdated" || type === "consumerKycStatusUpdated"
      ? [[(payload as Schemas["KybEvent"]).status, (payload as Schemas["KybEvent"]).details]]
      : [type],
  );

/** What each trigger in a name leads to: the states, what is told, and whether KYB or KYC may be started again. */
const outcomes: Readonly<Record<string, { states: readonly string[]; detail?: string; again: string }>> = {
  "kyb-rejected": { states: both("REJECTED"), detail: "DOCUMENTS_UNSATISFACTORY", again: "no refusal" },
  "kyb-barred": { states: both("REJECTED"), detail: "OTHER", again: "KYB_PERMANENTLY_REJECTED" },
  "kyb-owner": { states: both("REJECTED"), detail: "BENEFICIARY_DETAILS_UNSATISFACTORY", again: "no refusal" },
  "kyb-review": { states: both("PENDING_REVIEW"), again: "KYB_PENDING_REVIEW" },
  "kyc-rejected": { states: both("REJECTED"), detail: "DOCUMENTS_UNSATISFACTORY", again: "KYC_REJECTED" },
  "kyc-mismatch": { states: both("REJECTED"), detail: "SELFIE_AND_DOCUMENTS_MISMATCH", again: "KYC_REJECTED" },
  "kyc-pep": { states: both("REJECTED"), detail: "PEP_STATUS", again: "KYC_REJECTED" },
  "kyc-twice": { states: both("REJECTED"), detail: "REJECTED_DUPLICATE", again: "KYC_REJECTED" },
  "kyc-retry": { states: both("INITIATED"), detail: "SELFIE_UNSATISFACTORY", again: "no refusal" },
  "kyc-review": { states: both("PENDING_REVIEW"), again: "KYC_PENDING_REVIEW" },
};
/** Those that are tried elsewhere. */
const others = ["kyb-managed", "corporate-unlisted", "email-domain"];

/** KYB and KYC, through every status. */
export function testDiligence(): void {
  const named = identityScenarios.filter(({ input }) => input !== undefined);
  const tried = named.filter(({ id }) => !others.includes(id));

  test("all triggers with values are tried here or with corporates and consumers", () => {
    expect(tried.map(({ id }) => id)).toEqual(Object.keys(outcomes));
    expect(named).toHaveLength(tried.length + others.length);
  });

  test.each(["CORPORATE", "CONSUMER"] as const)(
    "the check of a %s goes from NOT_STARTED to APPROVED, each step with a webhook",
    async (kind) => {
      const events = await receiveEvents();
      const registered = await registerCorporateOrConsumer(kind);
      expect(await statesOf(registered)).toEqual(both("NOT_STARTED"));
      expect(refusal(await start(registered))).toEqual([409, "EMAIL_UNVERIFIED"]);
      await confirmEmail(registered);
      expect(() => finish(registered)).toThrow("component is not open");
      const started = unwrap(await start(registered));
      expect(started).toMatchObject({ reference: expect.stringMatching(/^\d+$/) });
      unwrap(await start(registered));
      expect(await statesOf(registered)).toEqual(both("INITIATED"));
      finish(registered);
      expect(await statesOf(registered)).toEqual(both("PENDING_REVIEW"));
      const word = kind === "CORPORATE" ? "KYB" : "KYC";
      expect(refusal(await start(registered))).toEqual([409, `${word}_PENDING_REVIEW`]);
      await control.advance(CHECK_MS - 1);
      expect(await statesOf(registered)).toEqual(both("PENDING_REVIEW"));
      await control.advance(1);
      expect(await statesOf(registered)).toEqual(both("APPROVED"));
      expect(refusal(await start(registered))).toEqual([409, `${word}_ALREADY_APPROVED`]);
      events.close();
      const who = kind === "CORPORATE" ? { corporateId: registered.id } : { consumerId: registered.id };
      const of = (type: string) => events.webhooks.filter((one) => one.type === type).map(({ payload }) => payload);
      expect(of(kind === "CORPORATE" ? "corporateKybStatusUpdated" : "consumerKycStatusUpdated")).toMatchObject([
        { ...who, status: "INITIATED", ongoingStatus: "INITIATED" },
        { ...who, status: "PENDING_REVIEW", ongoingStatus: "PENDING_REVIEW" },
        { ...who, status: "APPROVED", ongoingStatus: "APPROVED" },
      ]);
      expect(of("corporateBeneficiaryStatusUpdated")).toHaveLength(kind === "CORPORATE" ? 1 : 0);
    },
  );

  test.each(tried)("$title", async ({ id, input = {} }) => {
    const { states, detail, again } = outcomes[id] as (typeof outcomes)[string];
    const kind = id.startsWith("kyb") ? "CORPORATE" : "CONSUMER";
    const registered = await ready(kind, Object.values(input)[0]);
    const events = await receiveEvents();
    await check(registered);
    expect(await statesOf(registered)).toEqual(states);
    const started = await start(registered);
    expect(started.ok ? "no refusal" : refusal(started)).toEqual(started.ok ? again : [409, again]);
    await control.advance(0);
    events.close();
    if (detail !== undefined) expect(details(events.webhooks)).toContainEqual([states[0], [detail]]);
    if (!started.ok) return;
    if (states[0] === "REJECTED") expect(await statesOf(registered)).toEqual(["REJECTED", "INITIATED"]);
    finish(registered);
    await control.advance(CHECK_MS);
    expect(await statesOf(registered)).toEqual(both("APPROVED"));
  });

  test("Weavr onboards some businesses by itself", async () => {
    const registered = await ready("CORPORATE", "Harbour Lane Managed");
    expect(refusal(await start(registered))).toEqual([409, "MANAGED_ONBOARDING_PENDING"]);
  });

  test.each(["CORPORATE", "CONSUMER"] as const)("the simulator approves a %s at once, and confirms address and mobile", async (kind) => {
    const registered = await registerCorporateOrConsumer(kind);
    const { id, user } = registered;
    const simulate = (id: string) =>
      kind === "CORPORATE"
        ? alone.simulateCorporateVerification({ path: { corporate_id: id } })
        : alone.simulateConsumerVerification({ path: { consumer_id: id }, body: {} });
    expect((await simulate("7")).status).toBe(404);
    const events = await receiveEvents();
    expect((await simulate(id)).status).toBe(204);
    expect(await statesOf(registered)).toEqual(["APPROVED", "NOT_STARTED"]);
    const { rootUser } = unwrap(await (kind === "CORPORATE" ? user.getCorporate() : user.getConsumer()));
    expect(rootUser).toMatchObject({ emailVerified: true, mobileNumberVerified: true });
    await control.advance(0);
    events.close();
    expect(details(events.webhooks)).toEqual([["APPROVED", undefined]]);
    const wrong =
      kind === "CORPORATE"
        ? await alone.simulateConsumerVerification({ path: { consumer_id: id } })
        : await alone.simulateCorporateVerification({ path: { corporate_id: id } });
    expect([wrong.status, wrong.ok]).toEqual([404, false]);
  });

  test("level 1 is reached on its own, and level 2 goes on beside it", async () => {
    const person = await ready("CONSUMER");
    const begin = (kycLevel: "KYC_LEVEL_1" | "KYC_LEVEL_2") => person.user.startConsumerKyc({ body: { kycLevel } });
    expect(unwrap(await begin("KYC_LEVEL_1")).kycLevel).toBe("KYC_LEVEL_1");
    finish(person);
    await control.advance(CHECK_MS);
    const first = { fullDueDiligence: "APPROVED", kycLevel: "KYC_LEVEL_1" };
    expect(unwrap(await person.user.getConsumerKyc())).toMatchObject(first);
    expect(refusal(await begin("KYC_LEVEL_1"))).toEqual([409, "KYC_ALREADY_APPROVED"]);
    unwrap(await begin("KYC_LEVEL_2"));
    const ongoing = { ongoingFullDueDiligence: "INITIATED", ongoingKycLevel: "KYC_LEVEL_2" };
    expect(unwrap(await person.user.getConsumerKyc())).toEqual({ ...first, ...ongoing });
    finish(person);
    await control.advance(CHECK_MS);
    expect(unwrap(await person.user.getConsumerKyc())).toMatchObject({ fullDueDiligence: "APPROVED", kycLevel: "KYC_LEVEL_2" });
  });

  test("an approved identity keeps its status while another check goes on, and loses it by a decision", async () => {
    const business = await ready("CORPORATE");
    const identityId = business.id;
    expect(() => control.act("repeatVerification", { identityId })).toThrow("not approved");
    await check(business);
    control.act("repeatVerification", { identityId });
    expect(await statesOf(business)).toEqual(["APPROVED", "INITIATED"]);
    finish(business);
    expect(await statesOf(business)).toEqual(["APPROVED", "PENDING_REVIEW"]);
    control.act("decideVerification", { identityId, status: "REJECTED", detail: "EXPIRED_KYC_DOCUMENTS", isFinal: true });
    expect(await statesOf(business)).toEqual(both("REJECTED"));
    await control.advance(CHECK_MS);
    expect(await statesOf(business)).toEqual(both("REJECTED"));
    expect(refusal(await start(business))).toEqual([409, "KYB_PERMANENTLY_REJECTED"]);
    expect(() => control.act("decideVerification", { identityId, status: "APPROVED" })).toThrow("not under review");
  });

  test("a check has its whole time, also where an action decided on the one before", async () => {
    const business = await ready("CORPORATE");
    const identityId = business.id;
    unwrap(await start(business));
    finish(business);
    await control.advance(CHECK_MS / 2);
    control.act("decideVerification", { identityId, status: "APPROVED" });
    control.act("repeatVerification", { identityId });
    finish(business);
    await control.advance(CHECK_MS - 1);
    expect(await statesOf(business)).toEqual(["APPROVED", "PENDING_REVIEW"]);
    await control.advance(1);
    expect(await statesOf(business)).toEqual(both("APPROVED"));
  });

  test("who is under review is decided on by an action, or asked again", async () => {
    const person = await ready("CONSUMER", "Okland Review");
    await check(person);
    control.act("decideVerification", { identityId: person.id, status: "INITIATED", detail: "SELFIE_UNSATISFACTORY" });
    expect(await statesOf(person)).toEqual(both("INITIATED"));
    finish(person);
    control.act("decideVerification", { identityId: person.id, status: "APPROVED" });
    expect(await statesOf(person)).toEqual(both("APPROVED"));
    expect(() => control.act("finishVerification", { identityId: "7" })).toThrow("names no identity");
  });

  test("warnings of documents and changes of activity come as webhooks", async () => {
    const [person, business] = [await ready("CONSUMER"), await ready("CORPORATE")];
    const events = await receiveEvents();
    for (const { id: identityId } of [person, business]) {
      control.act("warnOfDocument", { identityId, days: 10 });
      control.act("deactivateIdentity", { identityId, reason: "ACCOUNT_REVIEW" });
      expect(() => control.act("deactivateIdentity", { identityId })).toThrow("inactive");
      control.act("activateIdentity", { identityId });
    }
    await control.advance(0);
    events.close();
    const dates = { documentExpiryDate: String(control.now() + 864_000_000), identityRestrictionDate: expect.any(String) };
    const byAdmin = ({ email }: Registered) => ({ actionDoneBy: "ADMIN", emailAddress: email });
    const expected = [
      ["consumerKycStatusUpdated", { details: ["EXPIRED_KYC_DOCUMENTS"], additionalInformation: dates }],
      ["consumerDeactivated", { ...byAdmin(person), reasonCode: "ACCOUNT_REVIEW" }],
      ["consumerActivated", byAdmin(person)],
      ["corporateBeneficiaryStatusUpdated", { eventDetails: ["EXPIRED_KYC_DOCUMENTS"], additionalInformation: dates }],
      ["corporateDeactivated", { ...byAdmin(business), reasonCode: "ACCOUNT_REVIEW" }],
      ["corporateActivated", byAdmin(business)],
    ] as const;
    for (const [type, payload] of expected) {
      expect(events.webhooks.find((one) => one.type === type)?.payload).toMatchObject(payload);
    }
    expect(events.webhooks).toHaveLength(expected.length);
  });
}

const registerCorporateOrConsumer = (kind: Registered["kind"]): Promise<Registered> =>
  kind === "CORPORATE" ? registerCorporate() : registerConsumer();
