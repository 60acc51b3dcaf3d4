/** What a new user's program looks like, for each package: it prints `ok` and what came of its call. The first argument is the local sandbox's address. */
const credentials = `{ token: "SandboxWorkflowToken000000000001", secret: "SandboxWorkflowSecret00000000001" }`;

const auth = `
import createClient from "openapi-fetch";
import { authFetch, basic } from "@kyc-clients/auth";
const { token, secret } = ${credentials};
const client = createClient({ baseUrl: process.argv[2] + "/alloy/v1", fetch: authFetch(basic({ username: token, password: secret })) });
const { data, response } = await client.GET("/parameters");
console.log(response.status === 200 && data.required.length > 0 ? "ok plain openapi-fetch, signed, " + response.status : "failed " + response.status);
`;

const core = `
import { basic } from "@kyc-clients/auth";
import { createClient, unwrap } from "@kyc-clients/core";
const api = {
  vendor: "made-up", version: "1.0.0", servers: {}, securitySchemes: { basic: "basic" },
  operations: { getParameters: { method: "GET", path: "/parameters", security: [["basic"]], json: "200" } },
};
const { token, secret } = ${credentials};
const client = createClient(api, { baseUrl: process.argv[2] + "/alloy/v1", auth: basic({ username: token, password: secret }) });
const parameters = unwrap(await client.getParameters());
console.log(parameters.required.length > 0 ? "ok an operation of a hand-made definition" : "failed");
`;

const alloy = `
import { createAlloyClient, oauth, unwrap } from "@kyc-clients/alloy";
import { validateEvaluation } from "@kyc-clients/alloy/validate";
import { readFileSync } from "node:fs";
const alloy = createAlloyClient({ baseUrl: process.argv[2] + "/alloy/v1", auth: oauth(${credentials}) });
const body = { name_first: "Mira", name_last: "Adeyemi", birth_date: "1990-05-17", document_ssn: "000456789" };
const result = await alloy.createEvaluation({ body });
const evaluation = unwrap(result);
const { data } = await alloy.raw.GET("/entities/{entity_token}", { params: { path: { entity_token: evaluation.entity_token } } });
const spec = readFileSync(new URL(import.meta.resolve("@kyc-clients/alloy/openapi.yaml")), "utf8");
const good = result.status === 201 && data.evaluations.length === 1 && validateEvaluation(evaluation) && spec.startsWith("openapi: 3.1");
console.log(good ? "ok " + evaluation.summary.outcome : "failed " + result.status);
`;

const sandbox = `
import { createAlloyClient, basic } from "@kyc-clients/alloy";
import { createSandbox } from "@kyc-clients/sandbox";
const sandbox = createSandbox("alloy");
const alloy = createAlloyClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: basic(sandbox.credentials) });
const inProcess = await alloy.getParameters();
const page = await fetch(process.argv[2]);
console.log(inProcess.status === 200 && page.status === 200 ? "ok in process and over HTTP" : "failed");
sandbox.close();
`;

export const programs: Readonly<Record<"auth" | "core" | "alloy" | "sandbox", string>> = { auth, core, alloy, sandbox };
