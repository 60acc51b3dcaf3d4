import { allowList, api } from "@kyc-clients/alloy";
import { validators } from "@kyc-clients/alloy/validate";
import type { VendorDefinition } from "../vendor.ts";
import { createAlloyApp } from "./app.ts";
import { alloyCredentials } from "./credentials.ts";
import { examplePerson, sampleCalls } from "./sample-calls.ts";
import { scenarios } from "./scenarios.ts";
import type { Session } from "./session.ts";
import { webhookScheme } from "./webhooks.ts";

/** Alloy as the sandbox serves it. */
export function createAlloyDefinition(): VendorDefinition {
  const { token, secret, documents, businesses, transactions, account, disabled, live, productionDisabled } = alloyCredentials;
  const definition: VendorDefinition<Session> = {
    title: "Alloy",
    api,
    allowList,
    validators,
    scenarios,
    sampleCalls,
    webhooks: webhookScheme,
    servesUnversioned: true,
    signIn: [
      `Retail Onboarding: token ${token}, secret ${secret}`,
      `Document Check: token ${documents.token}, secret ${documents.secret}`,
      `Business Onboarding: token ${businesses.token}, secret ${businesses.secret}`,
      `Transaction Screening: token ${transactions.token}, secret ${transactions.secret}`,
      `account key, with alloy-workflow-token: token ${account.token}, secret ${account.secret}`,
      `refused with 4121 (workflow switched off): token ${disabled.token}, secret ${disabled.secret}`,
      `refused with 4032 (live environment): token ${live.token}, secret ${live.secret}`,
      `refused with 4015 (production not enabled): token ${productionDisabled.token}, secret ${productionDisabled.secret}`,
    ],
    example: (baseUrl) =>
      `curl -u ${token}:${secret} -H 'content-type: application/json' -d '${JSON.stringify(examplePerson)}' ${baseUrl}/evaluations`,
    create: (context) => createAlloyApp(api, context),
  };
  return definition as VendorDefinition;
}
