import { createAlloyWebhookReceiver, webhookSignature } from "@kyc-clients/alloy";
import { canary } from "@kyc-clients/testing";
import type { MarkedHook } from "../contract/marked.ts";

const secret = canary("webhook");

/** How Alloy proves its webhooks, for the marked round. */
export const hook: MarkedHook = {
  auth: { kind: "hmac", secret, hash: "SHA-256", encoding: "base64" },
  receive: createAlloyWebhookReceiver({ scheme: webhookSignature({ secrets: secret }) }),
};
