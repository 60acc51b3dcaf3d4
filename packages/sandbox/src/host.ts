import { Hono } from "hono";
import { basePath, createAddresses } from "./addresses.ts";
import { createControl, type SandboxControl } from "./control.ts";
import { controlRoutes } from "./control-routes.ts";
import { createInstance, type SandboxOptions } from "./instance.ts";
import { type Overview, overview } from "./overview.ts";
import { renderPage } from "./page.ts";
import { type ShortcutBindings, type Shortcuts, vendorRoutes } from "./vendor-routes.ts";
import type { NamedVendor, SandboxCredentials, SandboxVendor } from "./vendors.ts";

/** One vendor as a host serves it. */
export interface ServedVendor<Vendor extends SandboxVendor = SandboxVendor> {
  /** Where its API begins, as `/alloy/v1`. */
  readonly basePath: string;
  readonly credentials: SandboxCredentials[Vendor];
  readonly control: SandboxControl;
}

/** One or more vendors behind one request handler. */
export interface Host {
  /** A server that has shorter ways to read and to send than a `Request` and a `Response` hands them over; a vendor's operations take them. */
  handle(request: Request, shortcuts?: Shortcuts): Promise<Response>;
  readonly vendors: { readonly [Vendor in SandboxVendor]?: ServedVendor<Vendor> };
  /** Whether a URL is at a vendor's own host, or at one of the further origins. */
  isAtVendor(url: string): boolean;
  /** What the page shows, with addresses below an origin. */
  overview(origin: string): Overview;
  close(): void;
}

/** Serves vendors under `/<vendor>`, their control planes under `/_sandbox/<vendor>`, and the page at `/`. `origins` mean the first vendor. */
export function createHost(entries: readonly NamedVendor[], options: SandboxOptions, origins: readonly string[] = []): Host {
  const instances = entries.map(({ define }) => createInstance(define(), options));
  const apis = instances.map(({ definition }) => definition.api);
  const addresses = createAddresses(apis, origins);
  const app = new Hono<ShortcutBindings>({ getPath: (request) => addresses.localPath(request.url) });
  const served = instances.map((instance, index) => {
    const { name, credentials } = entries[index] as NamedVendor;
    const control = createControl(instance);
    app.route(`/_sandbox/${name}`, controlRoutes(control));
    app.route("/", vendorRoutes(instance));
    return { name, credentials, instance, control };
  });

  const describe = (request: Request): Overview => overview(new URL(request.url).origin, served);
  app.get("/", (context) => {
    const wantsJson = context.req.header("accept")?.includes("application/json") === true;
    if (wantsJson) return context.json(describe(context.req.raw));
    return context.html(renderPage(describe(context.req.raw)), 200, {
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
    });
  });
  app.notFound((context) => context.json({ error: { code: "no_such_path", message: "see / for what is served" } }, 404));

  // The name only: a message could hold what was sent.
  app.onError((error, context) => context.json({ error: { code: "sandbox_failed", message: error.name } }, 500));

  return {
    handle: async (request, shortcuts = {}) => app.fetch(request, shortcuts),
    vendors: Object.fromEntries(
      served.map(({ name, credentials, instance, control }) => [
        name,
        { basePath: basePath(instance.definition.api), credentials, control },
      ]),
    ),
    isAtVendor: (url) => addresses.vendorAt(url) !== undefined,
    overview: (origin) => overview(origin, served),
    close() {
      for (const instance of instances) instance.reset();
    },
  };
}
