import { readFileSync } from "node:fs";
import { createAlloyClient, oauth, unwrap } from "@kyc-clients/alloy";
import { createAlloyClientOf, getEntity } from "@kyc-clients/alloy/operations";
import { validateEvaluation } from "@kyc-clients/alloy/validate";

const options = {
  baseUrl: `${process.argv[2]}/alloy/v1`,
  auth: oauth({ token: "SandboxWorkflowToken000000000001", secret: "SandboxWorkflowSecret00000000001" }),
};
const alloy = createAlloyClient(options);
const named = createAlloyClientOf({ getEntity }, options);
const body = { name_first: "Mira", name_last: "Adeyemi", birth_date: "1990-05-17", document_ssn: "000456789" };
const result = await alloy.createEvaluation({ body });
const evaluation = unwrap(result);
const { data } = await alloy.raw.GET("/entities/{entity_token}", { params: { path: { entity_token: evaluation.entity_token } } });
const read = unwrap(await named.getEntity({ path: { entity_token: evaluation.entity_token } }));
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/alloy/openapi.yaml")), "utf8");
const good =
  read.entity_token === data.entity_token &&
  result.status === 201 &&
  data.evaluations.length === 1 &&
  validateEvaluation(evaluation) &&
  spec.startsWith("openapi: 3.1");
console.log(good ? `ok ${evaluation.summary.outcome}` : `failed ${result.status}`);
