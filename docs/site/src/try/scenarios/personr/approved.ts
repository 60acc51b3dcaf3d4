import { createPersonrClient, credentials, unwrap } from "@kyc-clients/personr";
import { clock, decided, observe, sandbox } from "playground/personr";

const personr = createPersonrClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: credentials(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// Any last name is approved but those that the sandbox lists: Blurred, Forged,
// Expired, Slow and others.
const person = {
  nameFirst: "Ana",
  nameLast: "Silva",
  email: "ana@example.org",
  phone: "+61 400 000 000",
};

const { applicantId } = unwrap(
  await personr.createApplicant({ body: { ...person, flowName: "Basic KYC" } }),
).response;
await personr.createApplicantVerificationLink({
  body: { applicantId, applicant: applicantId },
});

// Somebody goes through the hosted page, and two minutes later the check is
// done.
sandbox.control.act("finishVerification", { applicantId });
await sandbox.control.advance(120_000);

const { result } = unwrap(
  await personr.getApplicantStatus({ body: { applicantId } }),
).response;
decided(
  [result?.reviewAnswer ?? "No decision", ...(result?.rejectLabels ?? [])].join(
    ", ",
  ),
);
