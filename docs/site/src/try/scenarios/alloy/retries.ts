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

// Two answers of 503 that ask for two seconds. Reading is repeated: three
// attempts at most, never earlier than asked.
sandbox.control.addFault({
  operationId: "getParameters",
  status: 503,
  retryAfter: 2,
  times: 2,
});

const result = await alloy.getParameters();

console.log("status", result.status, "after", result.attempts, "attempts");
if (result.ok) decided(`Answered at attempt ${result.attempts}`);
else decided("Still unavailable");
