import { allowList, api } from "@kyc-clients/icomply";
import { validators } from "@kyc-clients/icomply/validate";
import type { VendorDefinition } from "../vendor.ts";
import { createIcomplyApp } from "./app.ts";
import { icomplyCredentials } from "./credentials.ts";
import { sampleCalls } from "./sample-calls.ts";
import { scenarios } from "./scenarios.ts";
import { webhookScheme } from "./webhooks.ts";

/** iComply as the sandbox serves it. */
export function createIcomplyDefinition(): VendorDefinition {
  const { username, password, apiKey, webhookSecret } = icomplyCredentials;
  const definition: VendorDefinition<void> = {
    title: "iComply",
    api,
    allowList,
    validators,
    scenarios,
    sampleCalls,
    webhooks: webhookScheme,
    signIn: [
      `token: user name ${username}, password ${password}`,
      `API key, in a header of the sandbox's own naming: ${apiKey.header}: ${apiKey.value}`,
      `webhook secret, for { "kind": "payload" }: ${webhookSecret}`,
    ],
    example: (baseUrl) => `curl -H '${apiKey.header}: ${apiKey.value}' '${baseUrl}/api/v2/entities?limit=2&kycMetaData=true'`,
    create: (context) => createIcomplyApp(api, context),
  };
  return definition as VendorDefinition;
}
