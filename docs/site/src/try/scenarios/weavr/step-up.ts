import {
  account,
  createWeavrClient,
  isStepUpRequiredError,
  signIn,
  unwrap,
} from "@kyc-clients/weavr";
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

try {
  await user.listManagedAccounts();
} catch (error) {
  // Accounts are sensitive: the user has to prove once more to be there. The
  // call is not repeated by itself.
  if (!isStepUpRequiredError(error)) throw error;
  console.log("a step-up first, by", error.channels);

  await user.stepUp.start("SMS");
  // The code of every sandbox. Try another.
  const { outcome } = await user.stepUp.verify("123456");
  const accounts = unwrap(await user.listManagedAccounts());
  decided(`${outcome}: ${accounts.count} accounts`);
}
