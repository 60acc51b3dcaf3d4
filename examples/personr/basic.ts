/** The shortest program: sign in, make a person, let the hosted page be finished, read the decision. Runs against the local sandbox, with no key. */
import { createPersonrClient, credentials } from "@kyc-clients/personr";
import { createSandbox } from "@kyc-clients/sandbox";

const sandbox = createSandbox("personr");
// For the vendor: { server: "production", auth: credentials({ email, password }) } with your own credentials. It checks real people.
const personr = createPersonrClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: credentials(sandbox.credentials) });

const created = await personr.createApplicant({
  body: { email: "ana@example.org", phone: "+61 400 000 000", nameFirst: "Ana", nameLast: "Silva", flowName: "Basic KYC" },
});
if (created.ok) {
  const { applicantId } = created.data.response;
  // The id has two names on the vendor's pages; either is taken, and both are safest.
  const link = await personr.createApplicantVerificationLink({ body: { applicantId, applicant: applicantId } });
  console.log("link made:", link.ok);
  sandbox.control.act("finishVerification", { applicantId });
  await sandbox.control.advance(120_000);

  const status = await personr.getApplicantStatus({ body: { applicantId } });
  if (status.ok) console.log("decided:", status.data.response.result?.reviewAnswer);
} else console.log("refused:", created.status);

sandbox.close();
