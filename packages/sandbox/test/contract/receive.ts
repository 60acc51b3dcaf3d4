import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RawDelivery } from "@kyc-clients/core";

/** A server on loopback that hands what is posted to it to a receiver. */
export interface LoopbackReceiver {
  readonly url: string;
  /** What the receiver made of each delivery that it took. */
  readonly received: readonly unknown[];
  close(): Promise<void>;
}

/** Starts one. What the receiver refuses is answered 401. */
export async function receiveOnLoopback(read: (delivery: RawDelivery) => Promise<unknown>): Promise<LoopbackReceiver> {
  const received: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const given = { url: request.url, headers: request.headers, body: new Uint8Array(Buffer.concat(chunks)) };
    const status = await read(given).then(
      (webhook) => {
        received.push(webhook);
        return 204;
      },
      () => 401,
    );
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
