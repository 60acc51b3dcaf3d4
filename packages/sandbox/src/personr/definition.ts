import { allowList, api } from "@kyc-clients/personr";
import { validators } from "@kyc-clients/personr/validate";
import type { VendorDefinition } from "../vendor.ts";
import { createPersonrApp } from "./app.ts";
import { personrCredentials } from "./credentials.ts";
import { sampleCalls } from "./sample-calls.ts";
import { scenarios } from "./scenarios.ts";
import type { Session } from "./session.ts";
import { webhookScheme } from "./webhooks.ts";

/** Personr as the sandbox serves it. */
export function createPersonrDefinition(): VendorDefinition {
  const { email, password, member } = personrCredentials;
  const definition: VendorDefinition<Session> = {
    title: "Personr",
    api,
    allowList,
    validators,
    scenarios,
    sampleCalls,
    webhooks: webhookScheme,
    // Two of the samples on its page amount to GET.
    otherMethods: { createTokenWithBasicAuth: "GET" },
    signIn: [
      `Administrator: e-mail ${email}, password ${password}`,
      `without that role, in Kiwi Goods NZ: e-mail ${member.email}, password ${member.password}`,
    ],
    example: (baseUrl) => `curl -X POST -u ${email}:${password} ${baseUrl}/api-basic-auth`,
    create: (context) => createPersonrApp(api, context),
  };
  return definition as VendorDefinition;
}
