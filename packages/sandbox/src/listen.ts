import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
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
    fetch(request, { outgoing }) {
      const given = request.headers.get("host") ?? "";
      if (given !== known) {
        if (!isOwn(given)) return new Response(MISDIRECTED, { status: 421 });
        known = given;
      }
      return host.handle(request, (answer) => send(outgoing as ServerResponse, answer));
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

/** Writes an answer as it is. A `Response` in between would make a stream of the text, and read it again. */
function send(outgoing: ServerResponse, answer: Answer): Response {
  const { status, headers, body } = toWire(answer);
  if (body === null) outgoing.writeHead(status, headers).end();
  else outgoing.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
  return RESPONSE_ALREADY_SENT;
}

/** The name in a `Host` header, without its port and in one spelling. */
function nameOf(host: string): string | undefined {
  return URL.parse(`http://${host}`)?.hostname;
}
