import { Hono } from "hono";
import { basePath } from "./addresses.ts";
import { answerOperation } from "./exchange.ts";
import type { Instance } from "./instance.ts";
import type { ReadBody } from "./request-body.ts";
import { toResponse } from "./to-response.ts";
import type { Answer } from "./vendor.ts";

/** Sends an answer, or makes what will be sent. */
export type Reply = (answer: Answer) => Response;

/** What a server may hand to the routes beside a request: shorter ways than a `Request` and a `Response`. */
export interface Shortcuts {
  readonly reply?: Reply | undefined;
  readonly readBody?: ReadBody | undefined;
}

/** The shape in which routes know them. */
export interface ShortcutBindings {
  readonly Bindings: Shortcuts;
}

/** The routes of one vendor, as its spec lists them; anything else below its base path is the vendor's own 404. */
export function vendorRoutes(instance: Instance): Hono<ShortcutBindings> {
  const { api, servesUnversioned = false, otherMethods = {} } = instance.definition;
  const routes = new Hono<ShortcutBindings>();
  const bases = servesUnversioned ? [basePath(api), `/${api.vendor}`] : [basePath(api)];
  for (const [operationId, { method, path }] of fixedPathsFirst(Object.entries(api.operations))) {
    const paths = bases.map((base) => base + path.replaceAll(/\{([^}]+)\}/g, ":$1"));
    const methods = [method, ...(otherMethods[operationId] === undefined ? [] : [otherMethods[operationId]])];
    routes.on(methods, paths, async (context) => {
      const answer = await answerOperation(instance, operationId, context.req.raw, context.req.param(), context.env?.readBody);
      return (context.env?.reply ?? toResponse)(answer);
    });
  }
  routes.all(`/${api.vendor}/*`, (context) => {
    const answer = instance.app().refuse({ kind: "not_found" });
    instance.log.add({ at: instance.clock.now(), method: context.req.method, status: answer.status, durationMs: 0, kind: "refused" });
    return toResponse(answer);
  });
  return routes;
}

/** Hono takes the first route that fits: `/entities/persons` has to come before `/entities/{entity_token}`. */
function fixedPathsFirst<Entry extends readonly [string, { readonly path: string }]>(entries: readonly Entry[]): Entry[] {
  const key = ([, { path }]: Entry): string => path.replaceAll("{", "\uffff");
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
