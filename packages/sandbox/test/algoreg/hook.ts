import { createAlgoregWebhookReceiver, staticHeader } from "@kyc-clients/algoreg";
import { canary } from "@kyc-clients/testing";
import type { MarkedHook } from "../contract/marked.ts";

const value = canary("webhook");

/** How Algoreg proves its webhooks, for the marked round. */
export const hook: MarkedHook = {
  auth: { kind: "header", value },
  receive: createAlgoregWebhookReceiver({ scheme: staticHeader({ header: "authorization", value }) }),
};
