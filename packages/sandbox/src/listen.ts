import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { systemClock } from "./clock.ts";
import type { Host } from "./host.ts";

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
  const server = createAdaptorServer({
    fetch(request) {
      const named = nameOf(request.headers.get("host") ?? "");
      return named && (named === own || LOOPBACK.test(named)) ? host.handle(request) : new Response(MISDIRECTED, { status: 421 });
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

/** The name in a `Host` header, without its port and in one spelling. */
function nameOf(host: string): string | undefined {
  return URL.parse(`http://${host}`)?.hostname;
}
