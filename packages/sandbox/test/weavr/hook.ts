import { canary, manualClock } from "@kyc-clients/testing";
import { createWeavrWebhookReceiver, weavrSignature } from "@kyc-clients/weavr";
import { START } from "../contract/contract.ts";
import type { MarkedHook } from "../contract/marked.ts";

const secret = canary("webhook");

/** How Weavr proves its webhooks, for the marked round. */
export const hook: MarkedHook = {
  auth: { kind: "hmac", secret, hash: "SHA-256", encoding: "base64" },
  receive: createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey: secret }), clock: manualClock({ now: START }) }),
  unproved: ["bulkProcessEnded"],
};
