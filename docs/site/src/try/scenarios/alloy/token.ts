import { createAlloyClient, oauth, unwrap } from "@kyc-clients/alloy";
import { clock, decided, observe, sandbox } from "playground/alloy";

let tokens = 0;
const alloy = createAlloyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  clock,
  observe: (event) => {
    observe(event);
    if (event.type === "token") tokens++;
  },
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// Twenty calls at once share one exchange.
await Promise.all(
  Array.from({ length: 20 }, async () => unwrap(await alloy.getParameters())),
);
console.log("tokens so far:", tokens);

// A token of Alloy's lives for an hour.
await sandbox.control.advance(3_600_000);

const result = await alloy.getParameters();
if (result.ok) decided(`Renewed unnoticed: ${tokens} tokens for 21 calls`);
