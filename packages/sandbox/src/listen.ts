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

/** Puts a host behind a Node server. @throws Error with code `EADDRINUSE` when the port is taken. */
export async function listen(host: Host, port: number, hostname: string): Promise<Listener> {
  // No global of the program that embeds it is replaced.
  const server = createAdaptorServer({ fetch: (request) => host.handle(request), overrideGlobalObjects: false });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${bound}`,
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
