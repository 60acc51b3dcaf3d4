import type { SandboxControl } from "./control.ts";
import { createHost } from "./host.ts";
import type { SandboxOptions } from "./instance.ts";
import { listen } from "./listen.ts";
import { pickVendors, type SandboxCredentials, type SandboxVendor, vendorNames } from "./vendors.ts";

/** Where a server listens and what it serves. */
export interface SandboxServerOptions extends SandboxOptions {
  /** 0 takes a free one. @default 4010 */
  readonly port?: number | undefined;
  /** The one name, beside this machine's own, that requests may give as their `Host`. @default "127.0.0.1" */
  readonly host?: string | undefined;
  /** The one vendor to serve; every one when left out. The addresses stay the same. */
  readonly vendor?: SandboxVendor | undefined;
}

/** One vendor as a server serves it. */
export interface SandboxEndpoint<Vendor extends SandboxVendor = SandboxVendor> {
  /** What to give a client as `baseUrl`. */
  readonly baseUrl: string;
  readonly credentials: SandboxCredentials[Vendor];
  readonly control: SandboxControl;
}

/** A sandbox that listens on a port. */
export interface SandboxServer {
  /** Its page, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly vendors: { readonly [Vendor in SandboxVendor]?: SandboxEndpoint<Vendor> };
  /** Stops listening, lets answers under way finish, and drops the state. */
  close(): Promise<void>;
}

/**
 * Serves sandboxes over HTTP, on Node.
 *
 * @throws Error with code `EADDRINUSE` when the port is taken.
 */
export async function startSandboxServer(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const { port = 4010, host: hostname = "127.0.0.1", vendor, ...rest } = options;
  const host = createHost(pickVendors(vendor === undefined ? vendorNames : [vendor]), rest);
  const { url, port: bound, close } = await listen(host, port, hostname);
  const served = Object.entries(host.vendors).map(([name, { basePath, credentials, control }]) => [
    name,
    { baseUrl: url + basePath, credentials, control },
  ]);
  return { url, port: bound, vendors: Object.fromEntries(served), close };
}
