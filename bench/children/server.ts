import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { COUNTS_PATH, evaluation, headersOf, TOKEN_PATH, token } from "./answers.ts";

/** A server on loopback that answers at once and checks nothing: what it takes is the same for everybody. Sends its address when it listens. */
const TOKEN_TAKES_MS = 200;
let [tokens, calls, bytes] = [0, 0, 0];

const server = createServer((request, response) => {
  request.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
  });
  if (request.url?.endsWith(COUNTS_PATH)) answer(response, JSON.stringify({ tokens, calls, bytes }));
  else if (request.url?.endsWith(TOKEN_PATH)) {
    tokens++;
    // Long enough for everybody to want one meanwhile.
    void sleep(TOKEN_TAKES_MS).then(() => answer(response, token));
  } else {
    calls++;
    // An upload is answered when all of it has arrived.
    if (request.method === "GET") answer(response, evaluation);
    else request.on("end", () => answer(response, evaluation));
  }
});
server.keepAliveTimeout = 60_000;
server.listen({ port: 0, host: "127.0.0.1", backlog: 16_384 });
await once(server, "listening");
process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`);
process.on("disconnect", () => process.exit());

function answer(response: ServerResponse, body: string): void {
  response.writeHead(200, headersOf(body)).end(body);
}
