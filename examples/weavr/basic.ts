/** The shortest program: sign a user in, read the KYC, step up, read the accounts. Runs against the local sandbox, with no key. */
import { createSandbox } from "@kyc-clients/sandbox";
import { account, createWeavrClient, isStepUpRequiredError, signIn } from "@kyc-clients/weavr";

const sandbox = createSandbox("weavr");
// For the vendor: { server: "sandbox", auth: account({ apiKey }) }, with the key of Weavr's portal.
const weavr = createWeavrClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: account(sandbox.credentials) });

const login = await signIn(weavr, sandbox.credentials.consumer);
if (login.outcome === "signed_in") {
  const user = weavr.as(login);
  const kyc = await user.getConsumerKyc();
  if (kyc.ok) console.log("KYC:", kyc.data.fullDueDiligence);
  const error = await user.listManagedAccounts().catch((error: unknown) => error);
  if (isStepUpRequiredError(error)) {
    console.log("a step-up is needed, by:", error.channels.join(", "));
    await user.stepUp.start("SMS");
    console.log("the code of every sandbox:", (await user.stepUp.verify("123456")).outcome);
    const accounts = await user.listManagedAccounts();
    if (accounts.ok) console.log("accounts:", accounts.data.count);
  }
} else console.log("no session:", login.outcome);

sandbox.close();
