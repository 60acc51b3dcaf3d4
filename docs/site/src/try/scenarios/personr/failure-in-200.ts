import { createPersonrClient, credentials } from "@kyc-clients/personr";
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
  nameFirst: "Ana",
  nameLast: "Silva",
  email: "ana@example.org",
  phone: "+61 400 000 000",
};

const result = await personr.createApplicant({
  body: { ...person, flowName: "No such flow" },
});

// Personr answers HTTP 200 and says in the body that it failed. The client
// reads it as what it is.
if (result.ok) decided("Made");
else decided(`Refused, with HTTP ${result.status}`);
