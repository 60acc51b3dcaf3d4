import { createIcomplyClient, credentials } from "@kyc-clients/icomply";
import { clock, decided, observe, sandbox } from "playground/icomply";

let tokens = 0;
const icomply = createIcomplyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: credentials(sandbox.credentials),
  clock,
  observe: (event) => {
    observe(event);
    if (event.type === "token") tokens++;
  },
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

await icomply.listEntities();
await sandbox.control.advance(1_200_001); // A token is good for twenty minutes.
const result = await icomply.listEntities();

if (result.ok) decided(`Renewed unnoticed: ${tokens} tokens`);
