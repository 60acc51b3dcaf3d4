import { api, createIcomplyClient, credentials as signIn, unwrap } from "@kyc-clients/icomply";
import { validators } from "@kyc-clients/icomply/validate";
import { createSandbox } from "@kyc-clients/sandbox";
import { callOf, type LiveVendor } from "../live-vendor.ts";
import { icomplySteps } from "./steps.ts";

/** iComply, in production: what is safe to repeat and not billable. */
export const icomply: LiveVendor = {
  api,
  validators,
  settings: [
    { key: "username", variable: "KYC_CLIENTS_ICOMPLY_USERNAME", what: "a user" },
    { key: "password", variable: "KYC_CLIENTS_ICOMPLY_PASSWORD", what: "that user's password" },
    { key: "search", variable: "KYC_CLIENTS_ICOMPLY_AML_SEARCH", what: "id of an AML search", optional: true },
  ],
  steps: icomplySteps,
  address: () => api.servers["production"]?.url ?? "",
  open(connection, read) {
    const auth = signIn({ username: read("username"), password: read("password") });
    const client = createIcomplyClient({ ...connection, auth });
    return (step, args) => callOf(client, step, args);
  },
  async openLocally(connection) {
    const { credentials, close } = createSandbox("icomply");
    close();
    const { username, password } = credentials;
    const client = createIcomplyClient({ ...connection, auth: signIn({ username, password }) });
    const search = { searchTerm: { name: "Lena Warned" }, searchCoverage: ["warning"] };
    const { data } = unwrap(await client.createAmlSearch({ body: search }));
    return { username, password, search: String(data.id) };
  },
};
