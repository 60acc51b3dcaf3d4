import type { ApiDefinition } from "@kyc-clients/core";
import type { ValidationProblem, Validator } from "@kyc-clients/core/validate";
import { collectHandlers } from "../src/handlers.ts";
import { createInstance, type Instance } from "../src/instance.ts";
import type { Action, Answer, Handler, VendorContext, VendorDefinition } from "../src/vendor.ts";
import { vendorRoutes } from "../src/vendor-routes.ts";

const api: ApiDefinition = {
  vendor: "acme",
  version: "0.0.0",
  servers: { production: { url: "https://api.acme.example/v1" } },
  securitySchemes: {},
  operations: {
    getThing: {
      method: "GET",
      path: "/things/{thing_id}",
      security: [],
      json: "200 4XX",
    },
    getFixedThing: { method: "GET", path: "/things/fixed", security: [], json: "200" },
    createThing: {
      method: "POST",
      path: "/things",
      security: [],
      request: ["application/json"],
      bodyRequired: true,
      json: "201 400",
    },
    uploadThing: {
      method: "POST",
      path: "/things/files",
      security: [],
      request: ["multipart/form-data", "application/x-www-form-urlencoded"],
      jsonParts: ["labels"],
      json: "201 400",
    },
  },
};

/** A validator by hand: an object whose members have these types. */
function members(types: Readonly<Record<string, "string" | "number">>, required: readonly string[] = []): Validator {
  const validator: Validator = (value) => {
    const given = value as Record<string, unknown>;
    const errors: ValidationProblem[] = [
      ...required
        .filter((name) => given[name] === undefined)
        .map((name) => ({ instancePath: "", schemaPath: "#/required", keyword: "required", params: { missingProperty: name } })),
      ...Object.entries(types)
        .filter(([name, type]) => given[name] !== undefined && typeof given[name] !== type)
        .map(([name, type]) => ({ instancePath: `/${name}`, schemaPath: "#/type", keyword: "type", params: { type } })),
    ];
    validator.errors = errors;
    return errors.length === 0;
  };
  return validator;
}

const thing = { "application/json": members({ name: "string" }, ["name"]) };

/** An invented vendor, to try the frame with behaviour of the test's own. */
export function startAcme(
  overrides: Readonly<Record<string, Handler<unknown>>> = {},
  parts: Partial<VendorDefinition> & { readonly actions?: (context: VendorContext) => Readonly<Record<string, Action>> } = {},
): {
  readonly instance: Instance;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
} {
  const handlers: Readonly<Record<string, Handler<unknown>>> = {
    getThing: ({ path, header }) => ({ status: 200, body: { name: path["thing_id"], ...header } }),
    getFixedThing: () => ({ status: 200, body: { name: "the fixed one" } }),
    createThing: ({ body }) => ({ status: 201, body }),
    uploadThing: async ({ body }) => ({ status: 201, body: await shown(body) }),
    ...overrides,
  };
  const definition: VendorDefinition = {
    title: "Acme",
    api,
    allowList: { createThing: { request: ["/name"], responses: { "201": ["/name"] } } },
    validators: {
      getThing: {
        path: members({ thing_id: "string" }, ["thing_id"]),
        header: members({ "acme-count": "string" }, ["acme-count"]),
        headerNames: ["acme-count"],
        responses: { "200": thing, "4XX": { "application/json": members({}, ["refused"]) } },
        shapes: {},
      },
      createThing: { body: thing, responses: { "201": thing, "400": { "application/json": members({}, ["refused"]) } }, shapes: {} },
    },
    scenarios: [],
    signIn: [],
    example: () => "",
    ...parts,
    create: (context) => ({
      ...(parts.actions && { actions: parts.actions(context) }),
      handlers: collectHandlers(api, (operation) => {
        for (const [operationId, handler] of Object.entries(handlers)) operation(operationId, handler);
      }),
      authenticate: () => undefined,
      refuse: (refusal): Answer => ({
        status: refusal.kind === "not_found" ? 404 : refusal.kind === "fault" ? refusal.fault.status : 400,
        body: { refused: refusal.kind, ...(refusal.kind === "invalid" && { location: refusal.location, problems: refusal.problems }) },
      }),
    }),
  };
  const instance = createInstance(definition, { now: 0, frozen: true });
  const routes = vendorRoutes(instance);
  return { instance, fetch: async (path, init) => routes.fetch(new Request(`http://localhost/acme/v1${path}`, init)) };
}

/** A body with its files told by name, type and text. */
async function shown(body: unknown): Promise<unknown> {
  if (Array.isArray(body)) return Promise.all(body.map(shown));
  if (body instanceof File) return { file: body.name, type: body.type, text: await body.text() };
  if (typeof body !== "object" || body === null) return body;
  return Object.fromEntries(await Promise.all(Object.entries(body).map(async ([name, value]) => [name, await shown(value)])));
}

/** A POST of JSON. */
export function json(body: unknown): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
