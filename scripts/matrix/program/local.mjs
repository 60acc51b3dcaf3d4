import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import { createAlloyClientOf } from "@kyc-clients/alloy/operations";
import { createIcomplyClient, credentials } from "@kyc-clients/icomply";

const TOKEN = "SandboxWorkflowToken000000000001";
const SECRET = "SandboxWorkflowSecret00000000001";

/** What a client of the local sandbox's Alloy is made with. The secret is a made-up one, so it may stand in a page. */
const optionsOf = ({ sandbox }, options) => ({
  baseUrl: `${sandbox}/alloy/v1`,
  auth: oauth({ token: TOKEN, secret: SECRET }),
  allowBrowser: true,
  ...options,
});

/** A client of the local sandbox's Alloy. */
export const createAlloy = (place, options = {}) => createAlloyClient(optionsOf(place, options));

/** The same of only these operations. */
export const createAlloyOf = (operations, place) => createAlloyClientOf(operations, optionsOf(place));

/** A client of the local sandbox's iComply. */
export const createIcomply = ({ sandbox }) =>
  createIcomplyClient({
    baseUrl: `${sandbox}/icomply`,
    auth: credentials({ username: "sandbox-user", password: "sandbox-password-0001" }),
    allowBrowser: true,
  });

/** Asks the control plane of one vendor. */
export async function control({ sandbox }, vendor, method, path, body) {
  const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const answer = await fetch(`${sandbox}/_sandbox/${vendor}${path}`, { method, ...init });
  if (!answer.ok) throw new Error(`the control plane of ${vendor} answered ${answer.status} to ${path}`);
  return answer.status === 204 ? undefined : await answer.json();
}

/** The operations that a vendor has been called with since the last reset, in their order. */
export async function calls(place, vendor) {
  const { requests } = await control(place, vendor, "GET", "/requests");
  return requests.map(({ operationId }) => operationId);
}
