import { createPersonrClient, credentials, type PersonrClient, readEntityOwners } from "@kyc-clients/personr";
import type { SandboxServer } from "@kyc-clients/sandbox/node";
import { facts, type Report } from "../report.ts";

const CHECK_MS = 120_000;
const YEAR_MS = 31_536_000_000;
const contacts = { email: "someone@example.org", phone: "+61 400 000 000", flowName: "Basic KYC" };

/** Personr: sign-in, a person by hosted page, one who is rejected, a company's owners, a failure with HTTP 200, and a token that somebody else has cancelled. */
export async function tour(server: SandboxServer, { section, step }: Report): Promise<void> {
  const endpoint = server.vendors.personr;
  if (!endpoint) throw new Error("the local sandbox does not serve Personr");
  const { baseUrl, control } = endpoint;
  const user = endpoint.credentials;
  let tokens = 0;
  const personr = createPersonrClient({
    baseUrl,
    auth: credentials(user),
    observe: (event) => {
      if (event.type === "token" && event.status === 200) tokens++;
    },
  });

  /** Makes a person, lets the hosted page be finished, and waits for the check. */
  const check = async (nameFirst: string, nameLast: string) => {
    const applicantId = await newApplicant(personr, nameFirst, nameLast);
    await personr.createApplicantVerificationLink({ body: { applicantId, applicant: applicantId } });
    control.act("finishVerification", { applicantId });
    await control.advance(CHECK_MS);
    const result = await personr.getApplicantStatus({ body: { applicantId } });
    const decision = result.ok ? result.data.response.result : undefined;
    return { result, answer: decision?.reviewAnswer ?? "no decision", labels: decision?.rejectLabels ?? [] };
  };

  section("Personr");
  await step("sign in, make Ana Silva", async () => {
    const result = await personr.createApplicant({ body: { ...contacts, nameFirst: "Ana", nameLast: "Silva" } });
    const status = result.ok ? (result.data.response.applicantStatus ?? "") : "nobody";
    return { ...facts(result), decision: status, expected: status === "Created" && tokens === 1 };
  });
  await step("Ana Silva goes through the hosted page", async () => {
    const { result, answer } = await check("Ana", "Silva");
    return { ...facts(result), decision: answer, expected: answer === "Approved" };
  });
  await step("Rui Blurred goes through it", async () => {
    const { result, answer, labels } = await check("Rui", "Blurred");
    return { ...facts(result), decision: `${answer}: ${labels.join(", ")}`, expected: answer === "Rejected" && labels.length === 1 };
  });
  await step("read all owners of a company", async () => {
    const company = { companyName: "Kiwi Goods Ltd", registrationNumber: "9429000000000", country: "NZL", flowName: "KYB" };
    const result = await personr.createEntity({ body: company });
    const applicantId = result.ok ? result.data.response.applicantId : "";
    // The vendor repeats a member for each owner, and a JSON parser keeps the last: so the text is read.
    const { data = "" } = await personr.raw.POST("/api-retrieve-ubo", { body: { applicantId }, parseAs: "text" });
    const owners = readEntityOwners(data);
    return { ...facts(result), decision: `${owners.length} owners, one JSON member`, expected: owners.length === 2 };
  });
  await step("go to a workspace that is not there", async () => {
    const result = await personr.switchWorkspace({ body: { workspace: "Nowhere" } });
    return { ...facts(result), decision: result.ok ? "moved" : "refused with HTTP 200", expected: !result.ok && result.status === 200 };
  });
  await step("somebody else signs in as the same user", async () => {
    await personr.createToken({ body: { email: user.email, password: user.password } });
    const applicantId = await newApplicant(personr, "Ines", "Costa");
    const result = await personr.getApplicantStatus({ body: { applicantId } });
    return { ...facts(result), decision: `${tokens} tokens so far`, expected: result.ok && tokens === 2 };
  });
  await step("a year later, the token is renewed silently", async () => {
    await control.advance(YEAR_MS + 1);
    const result = await personr.switchWorkspace({ body: { workspace: "Kiwi Goods NZ" } });
    return { ...facts(result), decision: `${tokens} tokens so far`, expected: result.ok && tokens === 3 };
  });
  personr.close();
}

async function newApplicant(personr: PersonrClient, nameFirst: string, nameLast: string): Promise<string> {
  const result = await personr.createApplicant({ body: { ...contacts, nameFirst, nameLast } });
  return result.ok ? result.data.response.applicantId : "";
}
