import { createPersonrWebhookReceiver, staticHeader } from "@kyc-clients/personr";
import { canary } from "@kyc-clients/testing";
import type { MarkedHook } from "../contract/marked.ts";

const token = canary("webhook");

/** How Personr proves its webhooks, for the marked round. */
export const hook: MarkedHook = {
  auth: { kind: "bearer", token },
  receive: createPersonrWebhookReceiver({ scheme: staticHeader({ header: "authorization", value: `Bearer ${token}` }) }),
};
