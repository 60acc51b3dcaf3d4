import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createWeavrWebhookReceiver, type WeavrWebhook, weavrSignature } from "@kyc-clients/weavr";
import { contract, control } from "./setup.ts";

/** What a receiver of the client's has made of what the sandbox sent. */
export interface Received {
  readonly webhooks: readonly WeavrWebhook[];
  close(): void;
}

/** Receives on loopback what the sandbox sends from now on, proved by the account's key. */
export async function receiveEvents(): Promise<Received> {
  const webhooks: WeavrWebhook[] = [];
  const { apiKey } = contract.credentials;
  const receive = contract.watch(createWeavrWebhookReceiver({ scheme: weavrSignature({ apiKey }), toleranceMs: Number.MAX_SAFE_INTEGER }));
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = Object.entries(request.headersDistinct).map(([name, values = []]): [string, string] => [name, values.join(", ")]);
    const body = new Uint8Array(Buffer.concat(chunks));
    webhooks.push(await receive(new Request(`http://127.0.0.1${request.url}`, { method: "POST", headers, body })));
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  control.addWebhook({ url, auth: { kind: "hmac", secret: apiKey, hash: "SHA-256", encoding: "base64" } });
  return {
    webhooks,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
