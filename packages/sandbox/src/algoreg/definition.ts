import { allowList, api } from "@kyc-clients/algoreg";
import { validators } from "@kyc-clients/algoreg/validate";
import type { VendorDefinition } from "../vendor.ts";
import { createAlgoregApp } from "./app.ts";
import { algoregCredentials } from "./credentials.ts";
import { sampleCalls } from "./sample-calls.ts";
import { scenarios } from "./scenarios.ts";
import type { Session } from "./session.ts";
import { webhookScheme } from "./webhooks.ts";

/** Algoreg as the sandbox serves it. */
export function createAlgoregDefinition(): VendorDefinition {
  const { email, password, onboarding } = algoregCredentials;
  const definition: VendorDefinition<Session> = {
    title: "Algoreg",
    api,
    allowList,
    validators,
    scenarios,
    sampleCalls,
    webhooks: webhookScheme,
    plainTextJson: ["createAccessToken"],
    signIn: [
      `every role: e-mail ${email}, password ${password}`,
      `Go!Vid only (API_Agent_Vid_ARO), elsewhere 403: e-mail ${onboarding.email}, password ${onboarding.password}`,
      "three wrong passwords in a row lock a user; POST actions/unlock of the control plane unlocks it",
    ],
    example: (baseUrl) => `curl -u ${email}:${password} ${baseUrl}/api/v1/customers/c-sandbox-1`,
    create: (context) => createAlgoregApp(api, context),
  };
  return definition as VendorDefinition;
}
