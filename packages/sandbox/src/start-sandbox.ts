import type { SandboxControl } from "./control.ts";
import { createHost, type ServedVendor } from "./host.ts";
import type { SandboxOptions } from "./instance.ts";
import type { NamedVendor, SandboxCredentials, SandboxVendor } from "./vendors.ts";

/** The address at which a sandbox in the same process is thought to be. Nothing listens there. */
const IN_PROCESS_ORIGIN = "http://localhost";

/** Options of a sandbox in this process. */
export interface InProcessSandboxOptions extends SandboxOptions {
  /** Further origins that mean this vendor, as `https://weavr.bank.example`: a host that the vendor tells each customer, or a gateway of yours. @default [] */
  readonly origins?: readonly string[] | undefined;
}

/** One vendor's local stand-in, in this process. */
export interface Sandbox<Vendor extends SandboxVendor = SandboxVendor> {
  readonly vendor: Vendor;
  /** What to give a client as `baseUrl`, together with `fetch`. */
  readonly baseUrl: string;
  /** Answers requests to `baseUrl`, to the vendor's own hosts, to the control plane and to the page. Opens no socket. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * Whether a request to a URL is for this sandbox: below `baseUrl`, its control plane, a server of the vendor's, or one of `origins`.
   * An interceptor asks it, so that nothing else is taken.
   */
  readonly isOwnUrl: (url: string) => boolean;
  /** Made-up credentials that it lets in. */
  readonly credentials: SandboxCredentials[Vendor];
  readonly control: SandboxControl;
  /** Drops the state and every pending timer. */
  close(): void;
}

/** Starts one vendor's stand-in from its entry, so that a page loads no other vendor's. */
export function startSandbox<Vendor extends SandboxVendor>(entry: NamedVendor<Vendor>, options: InProcessSandboxOptions): Sandbox<Vendor> {
  const { name } = entry;
  const { origins = [], ...rest } = options;
  if (!origins.every(isOrigin)) throw new TypeError("origins must be origins, as https://weavr.bank.example, without a path");
  const host = createHost([entry], rest, origins);
  const served = host.vendors[name] as ServedVendor<Vendor>;
  return {
    vendor: name,
    baseUrl: IN_PROCESS_ORIGIN + served.basePath,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      request.signal.throwIfAborted();
      return host.handle(request);
    },
    isOwnUrl(url) {
      const { origin, pathname } = new URL(url);
      const isLocal = origin === IN_PROCESS_ORIGIN && (pathname.startsWith(`/${name}/`) || pathname.startsWith(`/_sandbox/${name}/`));
      return isLocal || host.isAtVendor(url);
    },
    credentials: served.credentials,
    control: served.control,
    close: () => host.close(),
  };
}

function isOrigin(text: string): boolean {
  return URL.parse(text)?.origin === text;
}
