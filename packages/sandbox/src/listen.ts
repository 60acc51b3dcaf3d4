import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
// By its import: a test that puts other timers into the globals still gets its answers.
import { setImmediate } from "node:timers";
import { createAdaptorServer } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { systemClock } from "./clock.ts";
import type { Host } from "./host.ts";
import { toWire } from "./to-response.ts";
import type { Answer } from "./vendor.ts";

/** How long closing waits for answers under way. */
const CLOSE_GRACE_MS = 2_000;

/** A host that listens. */
export interface Listener {
  /** Where, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, lets answers under way finish, and closes the host. */
  close(): Promise<void>;
}

/** This machine's names, as `URL` spells them. */
const LOOPBACK = /^(?:(?:.+\.)?localhost|\[::1\]|127(?:\.\d{1,3}){3})$/;

const MISDIRECTED = "The sandbox answers to localhost and to the host that it was told to listen on.\n";

/**
 * Puts a host behind a Node server. A request that names another machine is refused: by DNS rebinding, a web page could
 * else read and steer the sandbox under a name of its own.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken.
 */
export async function listen(host: Host, port: number, hostname: string): Promise<Listener> {
  const name = hostname.includes(":") ? `[${hostname}]` : hostname;
  const own = nameOf(name);
  const isOwn = (host: string): boolean => {
    const named = nameOf(host);
    return named !== undefined && (named === own || LOOPBACK.test(named));
  };
  // Clients say the same each time: what was found right last need not be read again.
  let known: string | undefined;
  const server = createAdaptorServer({
    fetch(request, { incoming, outgoing }) {
      const given = request.headers.get("host") ?? "";
      if (given !== known) {
        if (!isOwn(given)) return new Response(MISDIRECTED, { status: 421 });
        known = given;
      }
      return host.handle(request, {
        reply: (answer) => send(outgoing as ServerResponse, answer),
        readBody: () => readBody(incoming as IncomingMessage),
      });
    },
    // No global of the program that embeds it is replaced.
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${name}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        const cancel = systemClock.timer(CLOSE_GRACE_MS, () => "closeAllConnections" in server && server.closeAllConnections());
        server.close(() => {
          cancel();
          host.close();
          resolve();
        });
      }),
  };
}

/**
 * Writes an answer as it is. A `Response` in between would make a stream of the text, and read it again.
 * It leaves once what came in at the same time is answered too: a client of many connections is then woken once for all of them,
 * and waking a process costs more than writing to it.
 */
function send(outgoing: ServerResponse, answer: Answer): Response {
  const { status, headers, body } = toWire(answer);
  outgoing.writeHead(status, body === null ? headers : { ...headers, "content-length": Buffer.byteLength(body) });
  setImmediate(() => outgoing.end(body));
  return RESPONSE_ALREADY_SENT;
}

/** Reads what comes with a request, in one piece as it came. A `Request` in between would copy it. */
function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer<ArrayBuffer>[] = [];
    incoming
      .on("data", (chunk: Buffer<ArrayBuffer>) => chunks.push(chunk))
      .on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer<ArrayBuffer>) : Buffer.concat(chunks)))
      .on("error", reject);
  });
}

/** The name in a `Host` header, without its port and in one spelling. */
function nameOf(host: string): string | undefined {
  return URL.parse(`http://${host}`)?.hostname;
}
