import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RawDelivery } from "@kyc-clients/core";
import { onTestFinished } from "vitest";

/** Starts a server that hands each delivery's bytes to a receiver. */
export async function startHooks(receive: (delivery: RawDelivery) => Promise<unknown>): Promise<string> {
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const { headers, url } = request;
    await receive({ headers, url, body }).then(
      () => response.writeHead(204),
      () => response.writeHead(400),
    );
    response.end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
