import { allowList, api } from "@kyc-clients/alloy";
import { validators } from "@kyc-clients/alloy/validate";
import type { VendorDefinition } from "../vendor.ts";
import { createAlloyApp } from "./app.ts";
import { alloyCredentials } from "./credentials.ts";
import { scenarios } from "./scenarios.ts";
import type { Session } from "./session.ts";
import { webhookScheme } from "./webhooks.ts";

const examplePerson = { name_first: "Ada", name_last: "Lovelace", birth_date: "1985-12-10", document_ssn: "987654323" };

/** Alloy as the sandbox serves it. */
export function createAlloyDefinition(): VendorDefinition {
  const { token, secret, documents, account } = alloyCredentials;
  const definition: VendorDefinition<Session> = {
    title: "Alloy",
    api,
    allowList,
    validators,
    scenarios,
    webhooks: webhookScheme,
    signIn: [
      `Retail Onboarding: token ${token}, secret ${secret}`,
      `Document Check: token ${documents.token}, secret ${documents.secret}`,
      `account key, with alloy-workflow-token: token ${account.token}, secret ${account.secret}`,
    ],
    example: (baseUrl) =>
      `curl -u ${token}:${secret} -H 'content-type: application/json' -d '${JSON.stringify(examplePerson)}' ${baseUrl}/evaluations`,
    create: (context) => createAlloyApp(api, context),
  };
  return definition as VendorDefinition;
}
