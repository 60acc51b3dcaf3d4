import { createIcomplyClient, credentials } from "@kyc-clients/icomply";
import { clock, decided, observe, sandbox } from "playground/icomply";

const icomply = createIcomplyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: credentials(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const company = "k7r3vmx-92pd-4w8n-8tqz-5h1j6c0s4b2g";
sandbox.control.addFault({
  operationId: "requestLegalEntityUpdate",
  status: 503,
  retryAfter: 1,
});

// A GET, and yet it sends an e-mail: the spec says so, and the client does not
// repeat it.
const result = await icomply.requestLegalEntityUpdate({
  path: { entityID: company },
});
decided(`${result.status} after ${result.attempts} attempt, not repeated`);
