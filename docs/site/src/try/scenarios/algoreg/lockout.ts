import { createAlgoregClient, isTokenError, oauth } from "@kyc-clients/algoreg";
import { clock, decided, observe, sandbox } from "playground/algoreg";

const algoreg = createAlgoregClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  // Three wrong passwords in a row would lock this user.
  auth: oauth({
    email: sandbox.credentials.email,
    password: "an-old-password",
  }),
  clock,
  observe,
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

// Fifty calls, as a busy service would make them.
const calls = Array.from({ length: 50 }, () =>
  algoreg.getCustomer({ path: { customer_external_id: "c-sandbox-1" } }),
);
const results = await Promise.allSettled(calls);

const refused = results.filter(
  (result) => result.status === "rejected" && isTokenError(result.reason),
).length;
const asked = sandbox.control.requests().length;
decided(`${refused} calls refused, the password was sent once`);
console.log(
  "requests at Algoreg:",
  asked,
  "- the user is not locked:",
  sandbox.control.act("users"),
);
