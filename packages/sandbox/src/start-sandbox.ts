import type { SandboxControl } from "./control.ts";
import { createHost, type ServedVendor } from "./host.ts";
import type { SandboxOptions } from "./instance.ts";
import type { NamedVendor, SandboxCredentials, SandboxVendor } from "./vendors.ts";

/** The address at which a sandbox in the same process is thought to be. Nothing listens there. */
const IN_PROCESS_ORIGIN = "http://localhost";

/** One vendor's local stand-in, in this process. */
export interface Sandbox<Vendor extends SandboxVendor = SandboxVendor> {
  readonly vendor: Vendor;
  /** What to give a client as `baseUrl`, together with `fetch`. */
  readonly baseUrl: string;
  /** Answers requests to `baseUrl`, to the vendor's own hosts, to the control plane and to the page. Opens no socket. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Made-up credentials that it lets in. */
  readonly credentials: SandboxCredentials[Vendor];
  readonly control: SandboxControl;
  /** Drops the state and every pending timer. */
  close(): void;
}

/** Starts one vendor's stand-in from its entry, so that a page loads no other vendor's. */
export function startSandbox<Vendor extends SandboxVendor>(entry: NamedVendor<Vendor>, options: SandboxOptions): Sandbox<Vendor> {
  const host = createHost([entry], options);
  const served = host.vendors[entry.name] as ServedVendor<Vendor>;
  return {
    vendor: entry.name,
    baseUrl: IN_PROCESS_ORIGIN + served.basePath,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return host.handle(request);
    },
    credentials: served.credentials,
    control: served.control,
    close: () => host.close(),
  };
}
