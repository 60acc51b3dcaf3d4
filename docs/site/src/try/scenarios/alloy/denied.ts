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

// The last name chooses: try Review, Watchlist, Pending, or a name of your own.
const person = {
  name_first: "Petra",
  name_last: "Deny",
  birth_date: "1990-05-17",
  document_ssn: "000456782",
};

const result = await alloy.createEvaluation({ body: person });

// A refusal of a person is an answer like any other, not an error.
if (result.status === 201)
  decided(result.data.summary?.outcome ?? "No outcome");
else console.log("no decision yet:", result.status);
