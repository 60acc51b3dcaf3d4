import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { createWeavrWebhookReceiver, deduplicateWebhooks, type WeavrWebhook, weavrSignature } from "@kyc-clients/weavr";

/** A receiver as yours would be: it proves the sender, answers at once, drops what came before, and keeps the event for later. */
export async function receiveWebhooks(apiKey: string) {
  // The local sandbox lives on a clock of its own, which a tour sets forward.
  const receive = createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey }), toleranceMs: Number.MAX_SAFE_INTEGER });
  const { isNew } = deduplicateWebhooks();
  const received: WeavrWebhook[] = [];
  let refused = 0;
  const server = createServer(async (request, response) => {
    try {
      const webhook = await receive({ headers: request.headers, body: await buffer(request), url: request.url });
      if (isNew(webhook)) received.push(webhook);
      response.writeHead(204).end();
    } catch {
      refused++;
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/weavr`, received, refused: () => refused, close: () => void server.close() };
}
