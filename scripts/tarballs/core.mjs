import { basic } from "@kyc-clients/auth";
import { createClient, unwrap } from "@kyc-clients/core";

const api = {
  vendor: "made-up",
  version: "1.0.0",
  servers: {},
  securitySchemes: { basic: "basic" },
  operations: { getParameters: { method: "GET", path: "/parameters", security: [["basic"]], json: "200" } },
};
const { token, secret } = { token: "SandboxWorkflowToken000000000001", secret: "SandboxWorkflowSecret00000000001" };
const client = createClient(api, { baseUrl: `${process.argv[2]}/alloy/v1`, auth: basic({ username: token, password: secret }) });
const parameters = unwrap(await client.getParameters());
console.log(parameters.required.length > 0 ? "ok an operation of a hand-made definition" : "failed");
