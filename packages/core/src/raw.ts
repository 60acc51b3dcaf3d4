import createOpenapiClient, {
  type HeadersOptions,
  mergeHeaders,
  type Client as OpenapiClient,
  type QuerySerializerOptions,
} from "openapi-fetch";
import { type EncodedBody, encodeBody, takeBody } from "./body.ts";
import type { ClientCore } from "./client.ts";
import { ArgumentError, withCall } from "./errors.ts";
import { isReserved, readHeaders } from "./header.ts";
import type { OperationDefinition, QueryParameter } from "./operation.ts";
import { own, UNSET } from "./own.ts";
import { assertNoDotSegment, fillPath } from "./path.ts";
import { pathOf } from "./path-of.ts";
import { writeQuery } from "./query.ts";
import { type RawFetch, type SentRequest, sendRaw } from "./raw-send.ts";
import { standardHeaders } from "./request.ts";

/** What a caller gives to openapi-fetch; the rest of it is `fetch`'s own. */
interface RawInit extends Omit<RequestInit, "body" | "headers" | "method"> {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: HeadersOptions;
  };
  readonly headers?: HeadersOptions;
  readonly body?: unknown;
  readonly parseAs?: string;
  readonly baseUrl?: string;
  readonly fetch?: RawFetch;
  readonly middleware?: unknown;
  readonly bodySerializer?: (body: unknown, headers: Headers) => BodyInit;
  readonly querySerializer?: ((query: unknown) => string) | QuerySerializerOptions;
  readonly pathSerializer?: (url: string, values: unknown) => string;
}

type RawCall = (path: string, init?: RawInit) => Promise<unknown>;
type Operations = ReadonlyMap<string, readonly [operationId: string, definition: OperationDefinition]>;

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** A plain openapi-fetch client on a client's engine. Middleware works as its documentation says; what is refused stands in the guide. */
export function createRaw(core: ClientCore): OpenapiClient<never> {
  const base = createOpenapiClient({ ...UNSET, baseUrl: core.engine.baseUrl });
  const request = base.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
  const operations: Operations = new Map(
    Object.entries(core.api.operations).map((entry) => [`${entry[1].method} ${entry[1].path}`, entry]),
  );
  const call = async (method: string, path: string, init: RawInit = {}): Promise<unknown> => {
    const [operationId, definition] = operations.get(`${method} ${path}`) ?? [];
    const { vendor } = core.api;
    if (!definition || operationId === undefined)
      throw new ArgumentError("path", "is not an operation of this vendor with that method", { vendor });
    try {
      const realPath = pathOf(core.api, operationId, definition, core.engine.options);
      return await request(method, realPath, prepare(core, operationId, definition, realPath, own(init)));
    } catch (error) {
      throw withCall(error, vendor, operationId);
    }
  };
  const shortcuts = METHODS.map((method): [string, RawCall] => [method, (path, init) => call(method, path, init)]);
  const raw = {
    ...base,
    request: (method: string, path: string, init?: RawInit) => call(method.toUpperCase(), path, init),
    ...Object.fromEntries(shortcuts),
  };
  return raw as unknown as OpenapiClient<never>;
}

/** Puts our serializers, checks and engine under one call. */
function prepare(core: ClientCore, operationId: string, definition: OperationDefinition, path: string, init: RawInit): object {
  const { params, headers, body, parseAs, baseUrl, fetch, middleware, bodySerializer, querySerializer, pathSerializer, ...requestInit } =
    init;
  if (baseUrl !== undefined)
    throw new ArgumentError("baseUrl", "is the client's, and so are its credentials: make another client for another address");
  // openapi-fetch asks no serializer where the call gives no path values, and would send the template.
  if (!params?.path) fillPath(path);
  checkHeaders(core, headers);
  checkHeaders(core, params?.header);
  const encoded = serialize(definition, init, core.engine.options.maxRequestBytes);
  const type = encoded?.contentType === undefined ? {} : { "content-type": encoded.contentType };
  const sent: SentRequest = { stream: encoded?.stream };
  const address = core.engine.baseUrl;
  return {
    ...UNSET,
    ...requestInit,
    middleware,
    parseAs,
    params,
    ...(encoded && { body: encoded.body, bodySerializer: (ready: BodyInit) => ready }),
    headers: { ...standardHeaders(core.api, (parseAs ?? "json") === "json"), ...type, ...Object.fromEntries(headerEntries(headers)) },
    pathSerializer: (url: string, values: Readonly<Record<string, unknown>>) =>
      pathSerializer ? assertNoDotSegment(pathSerializer(url, values)) : address + fillPath(url.slice(address.length), values),
    querySerializer: (query: Readonly<Record<string, unknown>>) =>
      typeof querySerializer === "function" ? querySerializer(query) : writeQuery(query, restyle(query, definition.query, querySerializer)),
    Request: rememberingRequest(sent),
    fetch: (request: Request) => sendRaw(core, { operationId, definition, request, sent, parseAs, fetch, requestInit }),
  };
}

/**
 * The runtime's `Request`, which also notes what the call's own request was made of, so that it can be sent again.
 * Not a subclass: openapi-fetch tests what a middleware returns with `instanceof`, and that is a plain `Request`.
 */
function rememberingRequest(sent: SentRequest): typeof Request {
  return new Proxy(Request, {
    construct(Base, [url, init]: [string, RequestInit]) {
      const isStream = init.body instanceof ReadableStream;
      // The runtime never takes back the listener that its Request puts on a signal, so it gets one that follows the caller's.
      const followed = init.signal ? { signal: AbortSignal.any([init.signal]) } : {};
      sent.request = new Base(url, { ...init, ...followed, ...(isStream ? { duplex: "half" } : {}) });
      sent.body = isStream ? undefined : (init.body ?? undefined);
      return sent.request;
    },
  });
}

function serialize(
  definition: OperationDefinition,
  { body, bodySerializer, headers, params }: RawInit,
  maxBytes: number,
): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (definition.method === "GET" || definition.method === "HEAD") throw new ArgumentError("body", "is not part of this operation");
  const given = mergeHeaders(headers, params?.header as HeadersOptions);
  if (bodySerializer) return takeBody(bodySerializer(body, given), maxBytes);
  const named = body instanceof FormData ? "multipart/form-data" : given.get("content-type");
  return encodeBody(body, named ?? definition.request?.[0] ?? "application/json", maxBytes, definition);
}

/** Every form in which openapi-fetch takes headers. */
function headerEntries(headers: HeadersOptions | undefined): readonly (readonly [name: string, value: unknown])[] {
  if (headers instanceof Headers) return [...headers];
  return Array.isArray(headers) ? (headers as [string, string][]) : Object.entries(headers ?? {});
}

function checkHeaders(core: ClientCore, headers: HeadersOptions | undefined): void {
  const isOurs = (name: string): boolean => name !== "content-type" && isReserved(name, core.api, core.engine.options);
  for (const [name, value] of headerEntries(headers)) for (const one of [value].flat()) readHeaders({ [name]: one }, isOurs);
}

/** The spec's styles, under those that a call asks for. */
function restyle(
  query: Readonly<Record<string, unknown>>,
  declared: Readonly<Record<string, QueryParameter>> = {},
  asked?: QuerySerializerOptions,
): typeof declared {
  if (!asked) return declared;
  if (asked.allowReserved || asked.object?.style === "form") {
    throw new ArgumentError("querySerializer", "must be a function for that: one value could write another parameter");
  }
  const style = (value: unknown): QueryParameter =>
    Array.isArray(value) ? { ...asked.array } : typeof value === "object" ? { style: "deepObject" } : {};
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, { ...declared[name], ...style(value) }]));
}
