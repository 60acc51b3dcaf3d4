import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import { createSandbox } from "@kyc-clients/sandbox";

/** A CommonJS module, which Node lets require() the packages. */
const sandbox = createSandbox("alloy");
export const alloy = createAlloyClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: oauth(sandbox.credentials) });
