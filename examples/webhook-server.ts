import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { isWebhookError, type RawDelivery } from "@kyc-clients/core";

const MAX_BYTES = 1_048_576;

/** A server as yours would be: it reads within a limit, has the sender proved, and keeps the event before it answers. */
export async function startWebhookServer<Webhook>(path: string, receive: (delivery: RawDelivery) => Promise<Webhook>) {
  const received: Webhook[] = [];
  let refused = 0;
  const answer = async (request: IncomingMessage): Promise<number> => {
    try {
      const body = await readBody(request);
      if (body === undefined) return 413;
      received.push(await receive({ headers: request.headers, body, url: request.url }));
      return 204;
    } catch (error) {
      // Trouble of our own is no refusal: after a 500 it is delivered again.
      return isWebhookError(error) ? 400 : 500;
    }
  };
  const server = createServer(async (request, response) => {
    const status = await answer(request);
    if (status !== 204) refused++;
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${path}`, received, refused: () => refused, close: () => void server.close() };
}

/** The whole body, or undefined for one that is too large: its rest is read and dropped, so that an answer can be given. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  return length <= MAX_BYTES ? Buffer.concat(chunks) : undefined;
}
