import { account, createWeavrClient, signIn } from "@kyc-clients/weavr";
import { clock, decided, observe, sandbox } from "playground/weavr";

const weavr = createWeavrClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: account(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const login = await signIn(weavr, sandbox.credentials.consumer);
if (login.outcome !== "signed_in") throw new Error(login.outcome);
const user = weavr.as(login);

sandbox.control.addFault({
  operationId: "getConsumerKyc",
  status: 429,
  retryAfter: 3,
});
sandbox.control.addFault({ operationId: "getConsumerKyc", status: 503 });

const before = clock.now();
const kyc = await user.getConsumerKyc();
console.log("waited", (clock.now() - before) / 1000, "s of virtual time");
if (kyc.ok) decided(`${kyc.data.fullDueDiligence} at attempt ${kyc.attempts}`);
