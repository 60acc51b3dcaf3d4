import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import { clock, decided, observe, sandbox } from "playground/alloy";

const alloy = createAlloyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const person = {
  name_first: "Mira",
  name_last: "Adeyemi",
  birth_date: "1990-05-17",
  document_ssn: "000456789",
};

const result = await alloy.createEvaluation({ body: person });

// The status narrows the type: only a 201 has an outcome.
if (result.status === 201)
  decided(result.data.summary?.outcome ?? "No outcome");
else if (result.status === 200) decided("More is needed");
else if (!result.ok)
  console.log("refused:", result.status, result.error?.error);
