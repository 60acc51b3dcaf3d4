import { api, basic, bearerToken, createAlgoregClient, unwrap } from "@kyc-clients/algoreg";
import { validators } from "@kyc-clients/algoreg/validate";
import { createSandbox } from "@kyc-clients/sandbox";
import { callOf, type LiveVendor } from "../live-vendor.ts";
import { algoregSteps } from "./steps.ts";

const customer = { external_id: "live-1", account_type: "N", first_name: "Ottilie", last_name: "Falkenrath" } as const;

/** What Algoreg documents without a path. */
const untold = ["listAlerts", "searchDocuments"];

/** Algoreg, in production: what is safe to repeat and not billable. Its sign-in is neither of the two, so a run is given a token. */
export const algoreg: LiveVendor = {
  api,
  validators,
  settings: [
    {
      key: "token",
      variable: "KYC_CLIENTS_ALGOREG_TOKEN",
      what: "a bearer token that you have already: a wrong password would lock its user",
    },
    { key: "instance", variable: "KYC_CLIENTS_ALGOREG_INSTANCE", what: "name of your instance", optional: true },
    { key: "customer", variable: "KYC_CLIENTS_ALGOREG_CUSTOMER", what: "your id of a customer", optional: true },
    { key: "thread", variable: "KYC_CLIENTS_ALGOREG_THREAD", what: "id of a chat thread", optional: true },
    { key: "session", variable: "KYC_CLIENTS_ALGOREG_SESSION", what: "id of a session", optional: true },
    { key: "path of listAlerts", variable: "KYC_CLIENTS_ALGOREG_LIST_ALERTS_PATH", what: "path that Algoreg told you", optional: true },
    { key: "path of searchDocuments", variable: "KYC_CLIENTS_ALGOREG_SEARCH_DOCUMENTS_PATH", what: "the same", optional: true },
  ],
  steps: algoregSteps,
  address(find) {
    const { production, instance } = api.servers;
    const name = find("instance");
    return (name === undefined ? production?.url : instance?.fill?.({ instance: name })) ?? "";
  },
  paths: (find) =>
    Object.fromEntries(
      untold.flatMap((operationId) => {
        const path = find(`path of ${operationId}`);
        return path === undefined ? [] : [[operationId, path]];
      }),
    ),
  open(connection, read) {
    const client = createAlgoregClient({ ...connection, auth: bearerToken(read("token")) });
    return (step, args) => callOf(client, step, args);
  },
  async openLocally(connection, control) {
    const { credentials, close } = createSandbox("algoreg");
    close();
    const client = createAlgoregClient({ ...connection, auth: basic(credentials) });
    const { email: username, password } = credentials;
    const { access_token: token } = unwrap(await client.createAccessToken({ body: { grant_type: "password", username, password } }));
    unwrap(await client.saveCustomers({ body: { customers: [customer] } }));
    const { session_id: session } = unwrap(await client.createSession({ body: { scenario_code: "default", language: "en-GB" } }));
    for (const action of ["openSession", "consentToSession", "startSession", "finishSession"])
      await control.act(action, { session_id: session });
    const paths = untold.map((operationId) => [`path of ${operationId}`, api.operations[operationId]?.path ?? ""]);
    return { token, session, thread: "t-sandbox-1", ...Object.fromEntries(paths) };
  },
};
