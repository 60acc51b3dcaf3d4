import { readFileSync } from "node:fs";
import { account, createWeavrClient, isStepUpRequiredError, signIn, unwrap } from "@kyc-clients/weavr";
import { createWeavrClientOf, getConsumerKyc } from "@kyc-clients/weavr/operations";
import { validators } from "@kyc-clients/weavr/validate";

const apiKey = "c2FuZGJveC1hcGkta2V5LTAwMDE=";
const options = { baseUrl: `${process.argv[2]}/weavr`, auth: account({ apiKey }) };
const weavr = createWeavrClient(options);
const login = await signIn(weavr, { email: "marit.solberg@example.org", password: "Sandbox-Pass-1" });
const user = weavr.as(login);
const refused = await user.listManagedAccounts().catch((error) => error);
await user.stepUp.start("SMS");
await user.stepUp.verify("123456");
const accounts = unwrap(await user.listManagedAccounts());
const { data } = await user.raw.GET("/multi/consumers/kyc");
const read = unwrap(await createWeavrClientOf({ getConsumerKyc }, options).as(login).getConsumerKyc());
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/weavr/openapi.yaml")), "utf8");
const good =
  isStepUpRequiredError(refused) &&
  validators.listManagedAccounts.responses["200"]["application/json"](accounts) &&
  typeof data.fullDueDiligence === "string" &&
  read.fullDueDiligence === data.fullDueDiligence &&
  spec.startsWith("openapi: 3.1");
console.log(good ? "ok a session, stepped up" : "failed");
