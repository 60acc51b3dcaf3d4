import { allowList, api } from "@kyc-clients/weavr";
import { validators } from "@kyc-clients/weavr/validate";
import type { VendorDefinition } from "../vendor.ts";
import { createWeavrApp } from "./app.ts";
import { weavrCredentials } from "./credentials.ts";
import { sampleCalls } from "./sample-calls.ts";
import { scenarios } from "./scenarios.ts";
import type { Session } from "./session.ts";
import { webhookScheme } from "./webhooks.ts";

/** Weavr as the sandbox serves it. */
export function createWeavrDefinition(): VendorDefinition {
  const { apiKey, programmeKey, consumer, director, delegate } = weavrCredentials;
  const definition: VendorDefinition<Session> = {
    title: "Weavr",
    api,
    allowList,
    validators,
    scenarios,
    sampleCalls,
    webhooks: webhookScheme,
    signIn: [
      `account: api-key: ${apiKey}; for the simulator programme-key: ${programmeKey}`,
      `consumer: e-mail ${consumer.email}, password ${consumer.password}`,
      `director of two corporates: e-mail ${director.email}, password ${director.password}`,
      `delegate client ${delegate.clientId}: api-key: ${delegate.apiKey}`,
    ],
    example: (baseUrl) =>
      `curl -X POST -H 'api-key: ${apiKey}' -H 'content-type: application/json' -d '${JSON.stringify({
        email: consumer.email,
        password: { value: consumer.password },
      })}' ${baseUrl}/multi/login_with_password`,
    create: (context) => createWeavrApp(api, context),
  };
  return definition as VendorDefinition;
}
