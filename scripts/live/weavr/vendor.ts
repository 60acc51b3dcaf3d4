import { createSandbox } from "@kyc-clients/sandbox";
import { account, api, createWeavrClient, type WeavrUserClient } from "@kyc-clients/weavr";
import { validators } from "@kyc-clients/weavr/validate";
import { callOf, type LiveVendor } from "../live-vendor.ts";
import { accountSteps } from "./account-steps.ts";
import { challengeSteps } from "./challenge-steps.ts";
import { consumerSteps } from "./consumer-steps.ts";
import { corporateSteps } from "./corporate-steps.ts";
import { endSteps } from "./end-steps.ts";
import { userSteps } from "./user-steps.ts";

/** Weavr, at its own sandbox: all operations. */
export const weavr: LiveVendor = {
  api,
  validators,
  settings: [
    { key: "api key", variable: "KYC_CLIENTS_WEAVR_API_KEY", what: "API key of Weavr's sandbox" },
    { key: "programme key", variable: "KYC_CLIENTS_WEAVR_PROGRAMME_KEY", what: "key of its simulator" },
    { key: "consumer profile", variable: "KYC_CLIENTS_WEAVR_CONSUMER_PROFILE", what: "id of a profile of consumers" },
    { key: "corporate profile", variable: "KYC_CLIENTS_WEAVR_CORPORATE_PROFILE", what: "id of a profile of corporates" },
    { key: "account profile", variable: "KYC_CLIENTS_WEAVR_ACCOUNT_PROFILE", what: "id of a profile of managed accounts" },
    { key: "transfer profile", variable: "KYC_CLIENTS_WEAVR_TRANSFER_PROFILE", what: "id of a profile of transfers" },
  ],
  steps: [...consumerSteps, ...corporateSteps, ...accountSteps, ...userSteps, ...challengeSteps, ...endSteps],
  placeholders: { challenge: "0", confirmation: "0", "pending resource": "0" },
  // 100 calls a minute.
  pauseMs: 700,
  address: () => api.servers["sandbox"]?.url ?? "",
  open(connection, read) {
    const client = createWeavrClient({
      ...connection,
      auth: account({ apiKey: read("api key"), programmeKey: read("programme key") }),
    });
    const users = new Map<string, WeavrUserClient>();
    const userOf = (token: string): WeavrUserClient => {
      const user = users.get(token) ?? client.as(token);
      users.set(token, user);
      return user;
    };
    return (step, args) => callOf(step.session === undefined ? client : userOf(read(step.session)), step, args);
  },
  async openLocally() {
    const { credentials, close } = createSandbox("weavr");
    close();
    return {
      "api key": credentials.apiKey,
      "programme key": credentials.programmeKey,
      "corporate profile": "110181034496516096",
      "consumer profile": "110181034496516097",
      "account profile": "110181034496516098",
      "transfer profile": "110181034496516099",
    };
  },
};
