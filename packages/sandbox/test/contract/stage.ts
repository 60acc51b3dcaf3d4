import { Hono } from "hono";
import { basePath } from "../../src/addresses.ts";
import { createControl, type SandboxControl } from "../../src/control.ts";
import { controlRoutes } from "../../src/control-routes.ts";
import type { SandboxVendor } from "../../src/index.ts";
import { createInstance } from "../../src/instance.ts";
import { listen } from "../../src/listen.ts";
import { overview } from "../../src/overview.ts";
import { renderPage } from "../../src/page.ts";
import type { Answer, VendorDefinition } from "../../src/vendor.ts";
import { vendorRoutes } from "../../src/vendor-routes.ts";
import { vendors } from "../../src/vendors.ts";
import type { WebhookScheme } from "../../src/webhook-scheme.ts";
import type { Deliveries } from "./deliveries.ts";

/** A vendor's sandbox behind a port of its own, all of it but the vendor: it lets everybody in, and answers what it is told to. */
export interface Stage {
  readonly url: string;
  readonly baseUrl: string;
  readonly control: SandboxControl;
  /** Says what the next calls are answered. One that breaks the spec is the sandbox's 500, as any is. */
  play(answer: Answer): void;
  close(): Promise<void>;
}

/** Starts a stage. The body of an event that it sends is the event's data, in the vendor's envelope and signed as the vendor signs. */
export async function startStage(vendor: SandboxVendor, now: number, { fetch }: Deliveries): Promise<Stage> {
  const definition = vendors[vendor].define();
  const { api, webhooks } = definition;
  let answer: Answer = { status: 204 };
  const played: VendorDefinition = {
    ...definition,
    ...(webhooks && { webhooks: opened(webhooks) }),
    create: (context) => ({
      ...definition.create(context),
      authenticate: () => undefined,
      handlers: new Map(Object.keys(api.operations).map((operationId) => [operationId, () => answer])),
    }),
  };
  const instance = createInstance(played, { seed: "stage", now, frozen: true, fetch });
  const control = createControl(instance);
  const app = new Hono();
  app.route(`/_sandbox/${vendor}`, controlRoutes(control));
  app.route("/", vendorRoutes(instance));
  const shown = () => overview("http://127.0.0.1", [{ instance, control }]);
  app.get("/", (context) => context.html(renderPage(shown())));
  const host = {
    handle: async (request: Request) => app.fetch(request),
    vendors: {},
    isAtVendor: () => false,
    overview: shown,
    close: () => instance.reset(),
  };
  const { url, close } = await listen(host, 0, "127.0.0.1");
  return {
    url,
    baseUrl: url + basePath(api),
    control,
    play(next) {
      answer = next;
    },
    close,
  };
}

/** A scheme that sends what an event says in the place of its own members. */
function opened(scheme: WebhookScheme): WebhookScheme {
  return { ...scheme, envelope: (event, facts) => ({ ...(scheme.envelope(event, facts) as object), ...event.data }) };
}
