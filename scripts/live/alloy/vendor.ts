import { api, createAlloyClient, oauth } from "@kyc-clients/alloy";
import { validators } from "@kyc-clients/alloy/validate";
import { createSandbox } from "@kyc-clients/sandbox";
import { callOf, type LiveVendor } from "../live-vendor.ts";
import { accessSteps } from "./access-steps.ts";
import { documentSteps } from "./document-steps.ts";
import { entitySteps } from "./entity-steps.ts";
import { evaluationSteps } from "./evaluation-steps.ts";
import { eventSteps } from "./event-steps.ts";
import { investigationSteps } from "./investigation-steps.ts";
import { journeySteps } from "./journey-steps.ts";

/** Alloy, at its own sandbox: all operations. */
export const alloy: LiveVendor = {
  api,
  validators,
  settings: [
    { key: "token", variable: "KYC_CLIENTS_ALLOY_TOKEN", what: "token of a workflow in Alloy's sandbox" },
    { key: "secret", variable: "KYC_CLIENTS_ALLOY_SECRET", what: "its secret" },
    { key: "journey", variable: "KYC_CLIENTS_ALLOY_JOURNEY", what: "token of a journey with a review, an action and an escalation" },
    { key: "alert journey", variable: "KYC_CLIENTS_ALLOY_ALERT_JOURNEY", what: "token of a journey that raises alerts" },
    { key: "agent", variable: "KYC_CLIENTS_ALLOY_AGENT", what: "token of an agent" },
    { key: "agent address", variable: "KYC_CLIENTS_ALLOY_AGENT_ADDRESS", what: "that agent's e-mail address" },
  ],
  steps: [...accessSteps, ...evaluationSteps, ...entitySteps, ...eventSteps, ...documentSteps, ...journeySteps, ...investigationSteps],
  placeholders: {
    ...{ case: "C-none", node: "none", review: "R-none", alert: "JA-none", suspect: "P-none", investigation: "INV-none" },
  },
  address: () => api.servers["sandbox"]?.url ?? "",
  open(connection, read) {
    const client = createAlloyClient({ ...connection, auth: oauth({ token: read("token"), secret: read("secret") }) });
    return (step, args) => callOf(client, step, args);
  },
  async openLocally() {
    const { credentials, close } = createSandbox("alloy");
    close();
    return {
      token: credentials.token,
      secret: credentials.secret,
      journey: "J-SandboxRetailOnboarding1",
      "alert journey": "J-SandboxTransactionAlert1",
      agent: "AG-SandboxAgent0000000001",
      "agent address": "agent@example.org",
    };
  },
};
