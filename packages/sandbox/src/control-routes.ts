import { type Context, Hono } from "hono";
import type { SandboxControl } from "./control.ts";
import { readAdvance, readNothing } from "./control-input.ts";
import type { Fault } from "./faults.ts";
import { ControlInputError, type Json } from "./members.ts";
import type { WebhookRegistration } from "./webhook-records.ts";

/** The control plane of one vendor over HTTP: the methods of `SandboxControl`, as JSON. */
export function controlRoutes(control: SandboxControl): Hono {
  const routes = new Hono();
  routes.use(refuseOtherOrigins);
  routes.post("/reset", async (context) => {
    readNothing(await readJson(context));
    control.reset();
    return context.json({ now: control.now() });
  });
  routes.get("/clock", (context) => context.json({ now: control.now() }));
  routes.post("/clock/advance", async (context) => {
    await control.advance(readAdvance(await readJson(context)));
    return context.json({ now: control.now() });
  });
  routes.get("/faults", (context) => context.json({ faults: control.faults() }));
  routes.post("/faults", async (context) => context.json(control.addFault((await readJson(context)) as Fault), 201));
  routes.delete("/faults", (context) => {
    control.clearFaults();
    return context.body(null, 204);
  });
  routes.get("/scenarios", (context) => context.json({ scenarios: control.scenarios() }));
  routes.get("/actions", (context) => context.json({ actions: control.actions() }));
  routes.post("/actions/:name", async (context) =>
    context.json({ result: control.act(context.req.param("name"), (await readJson(context)) as Json | undefined) ?? null }),
  );
  routes.get("/requests", (context) => context.json({ requests: control.requests() }));
  routes.get("/webhooks", (context) => context.json({ webhooks: control.webhooks(), deliveries: control.deliveries() }));
  routes.post("/webhooks", async (context) => context.json(control.addWebhook((await readJson(context)) as WebhookRegistration), 201));
  routes.delete("/webhooks", (context) => {
    control.clearWebhooks();
    return context.body(null, 204);
  });
  routes.post("/webhooks/send", async (context) =>
    context.json({ deliveries: await control.sendWebhook((await readJson(context)) ?? {}) }, 202),
  );
  routes.onError((error, context) => {
    if (!(error instanceof ControlInputError)) throw error;
    return context.json({ error: { code: "invalid_control_input", message: error.message, pointer: error.pointer } }, 400);
  });
  return routes;
}

/** A page of another site can post to a loopback port; its browser then sends `Origin`. */
async function refuseOtherOrigins(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const origin = context.req.header("origin");
  if (origin !== undefined && origin !== new URL(context.req.url).origin) {
    return context.json({ error: { code: "other_origin", message: "the control plane takes no calls from other sites" } }, 403);
  }
  await next();
  return undefined;
}

async function readJson(context: Context): Promise<object | undefined> {
  const body = await context.req.text();
  if (body === "") return undefined;
  if (!/^application\/json\b/i.test(context.req.header("content-type") ?? ""))
    throw new ControlInputError("", "must be sent as application/json");
  try {
    return JSON.parse(body) as object;
  } catch {
    throw new ControlInputError("", "must be JSON");
  }
}
