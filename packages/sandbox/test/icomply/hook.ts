import { createIcomplyWebhookReceiver, payloadSecret } from "@kyc-clients/icomply";
import { canary } from "@kyc-clients/testing";
import type { MarkedHook } from "../contract/marked.ts";

const secret = canary("webhook");

/** How iComply proves its webhooks, for the marked round. */
export const hook: MarkedHook = {
  auth: { kind: "payload", secret },
  receive: createIcomplyWebhookReceiver({ scheme: payloadSecret({ secrets: secret, at: "/webhookSecret" }) }),
};
