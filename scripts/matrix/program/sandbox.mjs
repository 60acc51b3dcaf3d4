import { basic, createAlloyClient, unwrap } from "@kyc-clients/alloy";
import { createSandbox } from "@kyc-clients/sandbox";
import { account, createWeavrClient, isStepUpRequiredError, signIn } from "@kyc-clients/weavr";
import { expect, failureOf } from "./expect.mjs";

/** Has the local sandbox in the program itself, without a socket. */
export async function answerInProcess() {
  const [forAlloy, forWeavr] = [createSandbox("alloy"), createSandbox("weavr")];
  const alloy = createAlloyClient({ ...at(forAlloy), auth: basic(forAlloy.credentials) });
  expect("Alloy", (await alloy.getParameters()).status, 200);
  const weavr = createWeavrClient({ ...at(forWeavr), auth: account(forWeavr.credentials) });
  const user = weavr.as(await signIn(weavr, forWeavr.credentials.consumer));
  expect("a step-up", isStepUpRequiredError(await failureOf(user.listManagedAccounts())), true);
  await user.stepUp.start("SMS");
  await user.stepUp.verify("123456");
  const { count } = unwrap(await user.listManagedAccounts());
  forAlloy.close();
  forWeavr.close();
  return `Alloy; Weavr with a step-up, ${count} accounts`;
}

const at = ({ baseUrl, fetch }) => ({ baseUrl, fetch, allowBrowser: true });
