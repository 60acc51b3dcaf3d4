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

const person = {
  nameFirst: "Ines",
  nameLast: "Costa",
  email: "ines@example.org",
  phone: "+61 400 000 000",
};
const made = unwrap(
  await personr.createApplicant({ body: { ...person, flowName: "Basic KYC" } }),
).response;

// Somebody else signs in as the same user: at Personr that ends the token in
// use.
const { email, password } = sandbox.credentials;
await personr.createToken({ body: { email, password } });

// The next call is answered 401, gets one new token, and is sent once more.
const result = await personr.getApplicantStatus({
  body: { applicantId: made.applicantId },
});
if (result.ok)
  decided(`Signed in again: ${result.data.response.applicantStatus}`);
