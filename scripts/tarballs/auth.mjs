import { authFetch, basic } from "@kyc-clients/auth";
import createClient from "openapi-fetch";

const { token, secret } = { token: "SandboxWorkflowToken000000000001", secret: "SandboxWorkflowSecret00000000001" };
const client = createClient({ baseUrl: `${process.argv[2]}/alloy/v1`, fetch: authFetch(basic({ username: token, password: secret })) });
const { data, response } = await client.GET("/parameters");
console.log(
  response.status === 200 && data.required.length > 0 ? `ok plain openapi-fetch, signed, ${response.status}` : `failed ${response.status}`,
);
