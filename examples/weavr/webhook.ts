import { createWeavrWebhookReceiver, deduplicateWebhooks, weavrSignature } from "@kyc-clients/weavr";
import { startWebhookServer } from "../webhook-server.ts";

/** A receiver as yours would be: it proves the sender, answers at once, and drops what came before. */
export async function receiveWebhooks(apiKey: string) {
  // The local sandbox lives on a clock of its own, which a tour sets forward.
  const receive = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey }), toleranceMs: Number.MAX_SAFE_INTEGER });
  const { url, received, refused, close } = await startWebhookServer("/weavr", receive);
  return { url, refused, close, received: () => received.filter(deduplicateWebhooks().isNew) };
}
