import { basic, createAlloyClient } from "@kyc-clients/alloy";
import { createSandbox } from "@kyc-clients/sandbox";

const sandbox = createSandbox("alloy");
const alloy = createAlloyClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: basic(sandbox.credentials) });
const inProcess = await alloy.getParameters();
const page = await fetch(process.argv[2]);
console.log(inProcess.status === 200 && page.status === 200 ? "ok in process and over HTTP" : "failed");
sandbox.close();
