import { type AuthStrategy, ConfigurationError } from "@kyc-clients/auth";
import createOpenapiClient, { type Client as OpenapiClient } from "openapi-fetch";
import { encodeBody } from "./body.ts";
import type { CallOptions } from "./call.ts";
import { type Answer, Engine } from "./engine.ts";
import { ApiError, ArgumentError, withCall } from "./errors.ts";
import { isReservedHeader, readHeaders } from "./header.ts";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import { type ClientOptions, isBrowser, resolveOptions } from "./options.ts";
import { own, UNSET } from "./own.ts";
import { DEFINITION } from "./paged.ts";
import { fillPath } from "./path.ts";
import { writeQuery } from "./query.ts";
import { createRaw } from "./raw.ts";
import { type ReadAnswer, readAnswer } from "./read-answer.ts";
import type { OperationResult } from "./result.ts";
import { withFacts } from "./result-facts.ts";
import { isRetrySafe } from "./retry.ts";
import { pickLayers, withoutGiven } from "./security.ts";
import { resolveBaseUrl } from "./server.ts";

/** What every client has beside its operations. */
export interface ClientMembers<Paths extends object> {
  /** Plain openapi-fetch on the same engine: paths instead of names, `{ data, error, response }` instead of results by status. */
  readonly raw: OpenapiClient<Paths>;
  /** Ends what is pending; later calls are refused. */
  close(): void;
  /** Lets credentials that the vendor refused be tried once more. */
  retryCredentials(): void;
}

/** Arguments of any operation, before its types are known. */
export interface CallArguments extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** A request in the form that openapi-fetch builds, kept as it is: a replay needs no clone, and a stream is known as one. */
class CallRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;

  constructor(url: string, init: { method: string; headers: Headers }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
  }
}

/** Looks like an empty answer to openapi-fetch, so that it reads nothing: the engine has read the real one. */
const NOTHING_TO_READ = { ok: true, status: 204, headers: { get: () => null } };

type BuildRequest = (method: string, path: string, init: object) => Promise<unknown>;

/** What operations share: one client's definition, engine and options. */
export class ClientCore {
  readonly api: ApiDefinition;
  readonly engine: Engine;
  readonly auth: AuthStrategy | undefined;
  readonly #credentialHeaders: ReadonlySet<string>;
  #buildRequest: BuildRequest | undefined;

  constructor(api: ApiDefinition, options: ClientOptions) {
    const resolved = resolveOptions(options);
    this.api = api;
    this.auth = resolved.auth;
    this.engine = new Engine(api.vendor, resolveBaseUrl(api.servers, resolved), resolved);
    const schemes = Object.values(api.securitySchemes).filter((scheme) => scheme.startsWith("apiKey:"));
    this.#credentialHeaders = new Set(schemes.map((scheme) => scheme.slice("apiKey:".length)));
  }

  /** Sends one operation and gives its result. */
  async call(operationId: string, definition: OperationDefinition, given: CallArguments = {}): Promise<OperationResult> {
    const { engine, api } = this;
    const args = own(given);
    let answer: Answer<ReadAnswer> | undefined;
    try {
      const layers = pickLayers(api, operationId, definition, this.auth);
      const path = fillPath(this.pathOf(operationId, definition), args.path);
      const query = args.query ? writeQuery(args.query, definition.query) : "";
      const encoded = this.#encode(definition, args);
      const headers = this.#headers(definition, args, layers);
      if (encoded?.contentType !== undefined) headers["content-type"] = encoded.contentType;
      const { options } = engine;
      const timing = {
        timeoutMs: timeOf("timeoutMs", args.timeoutMs, options.timeoutMs),
        attemptTimeoutMs: timeOf("attemptTimeoutMs", args.attemptTimeoutMs, options.attemptTimeoutMs),
        attempts: timeOf("attempts", args.attempts, options.attempts),
        signal: args.signal,
      };
      const bounds = {
        clock: options.clock,
        attemptTimeoutMs: timing.attemptTimeoutMs,
        maxBytes: options.maxDownloadBytes,
        signal: args.signal,
        live: engine.live,
      };
      const fetch = async ({ url, headers }: CallRequest): Promise<unknown> => {
        answer = await engine.send({
          type: "call",
          operationId,
          method: definition.method,
          path: definition.path,
          url,
          headers,
          body: encoded?.body,
          upload: encoded?.stream,
          layers: withoutGiven(layers, headers, options.allowHeaderOverride),
          retrySafe: isRetrySafe(definition),
          ...timing,
          read: (response, facts, deadline) =>
            readAnswer(response, definition, facts, { ...bounds, deadline, maxResponseBytes: options.maxResponseBytes }),
        });
        return NOTHING_TO_READ;
      };
      await this.#request(definition.method, path, {
        ...UNSET,
        body: encoded?.body,
        headers,
        querySerializer: () => query,
        Request: CallRequest,
        fetch,
      });
    } catch (error) {
      throw withCall(error, api.vendor, operationId);
    }
    return toResult(answer as Answer<ReadAnswer>, api.vendor, operationId);
  }

  /** The path to call: the spec's, or the caller's where the vendor documents none. */
  pathOf(operationId: string, { path }: OperationDefinition): string {
    if (!path.startsWith("/_path-not-documented/")) return path;
    const paths = own(this.engine.options.operationPaths ?? {});
    const given = paths[operationId];
    if (given?.startsWith("/")) return given;
    throw new ConfigurationError(`operationPaths.${operationId}`, "is missing: the vendor does not document this operation's path", {
      vendor: this.api.vendor,
      operationId,
    });
  }

  #encode({ request, bodyRequired }: OperationDefinition, { body, contentType }: CallArguments): ReturnType<typeof encodeBody> | undefined {
    if (body === undefined) {
      if (bodyRequired) throw new ArgumentError("body", "is missing");
      return undefined;
    }
    const mediaType = contentType ?? request?.[0];
    if (mediaType === undefined) throw new ArgumentError("body", "is not part of this operation");
    if (!request?.includes(mediaType)) throw new ArgumentError("contentType", `must be one of: ${request?.join(", ")}`);
    return encodeBody(body, mediaType, this.engine.options.maxRequestBytes);
  }

  #headers({ header = [], responses }: OperationDefinition, args: CallArguments, layers: readonly AuthStrategy[]): Record<string, string> {
    const kinds = Object.values(responses);
    const headers = this.standardHeaders(!kinds.includes("binary") && !kinds.includes("text"));
    for (const [name, value] of readHeaders(args.header ?? {}, (name) => this.isReserved(name))) {
      headers[name.toLowerCase()] = value;
    }
    const declared = new Set(header.map((name) => name.toLowerCase()));
    for (const [name, value] of layers.flatMap((layer) => Object.entries(layer.headerParameters ?? {}))) {
      if (!declared.has(name.toLowerCase()) || headers[name.toLowerCase()] !== undefined) continue;
      if (value === undefined) throw new ArgumentError(`header.${name}`, "is missing, and the credential does not imply it");
      headers[name.toLowerCase()] = value;
    }
    return headers;
  }

  /** Whether a header (its name in lower case) is the client's to write. */
  isReserved(name: string): boolean {
    return isReservedHeader(name, this.#credentialHeaders, this.engine.options.allowHeaderOverride === true);
  }

  /** What may be answered, and who asks; browsers write that themselves. A body that is no JSON is asked for as it is, see `isCoded`. */
  standardHeaders(wantsJson: boolean): Record<string, string> {
    const { vendor, version } = this.api;
    const headers: Record<string, string> = wantsJson ? { accept: "application/json" } : { accept: "*/*", "accept-encoding": "identity" };
    if (!isBrowser(globalThis)) headers["user-agent"] = `@kyc-clients/${vendor}/${version}`;
    return headers;
  }

  /** openapi-fetch is made at the first call: making it touches `Request`, which costs a runtime some 30 ms. */
  #request(method: string, path: string, init: object): Promise<unknown> {
    this.#buildRequest ??= createOpenapiClient({
      ...UNSET,
      baseUrl: this.engine.baseUrl,
      bodySerializer: (body: unknown) => body as BodyInit,
    }).request as unknown as BuildRequest;
    return this.#buildRequest(method, path, init);
  }
}

/**
 * Makes a vendor's client from its generated definition. Nothing is sent until the first call.
 *
 * @throws ConfigurationError when an option cannot be used.
 */
export function createClient<Client extends ClientMembers<never>>(api: ApiDefinition, options: ClientOptions): Client {
  const core = new ClientCore(api, options);
  const client: Record<string, unknown> = {
    close: () => core.engine.close(),
    retryCredentials: () => core.auth?.retryCredentials?.(),
  };
  let raw: unknown;
  Object.defineProperty(client, "raw", { get: () => (raw ??= createRaw(core)) });
  for (const [operationId, definition] of Object.entries(api.operations)) {
    const method = (args?: CallArguments): Promise<OperationResult> => core.call(operationId, definition, args);
    client[operationId] = Object.defineProperty(method, DEFINITION, { value: definition });
  }
  return client as unknown as Client;
}

function toResult(
  { status, response, body, attempts, retryAfterMs, requestId, note }: Answer<ReadAnswer>,
  vendor: string,
  operationId: string,
): OperationResult {
  const { documented, ok, value, note: unread } = body;
  if (!documented) {
    throw new ApiError(
      "undocumented_status",
      { vendor, operationId, status, attempts, retryAfterMs, requestId, maybeSent: true, note: note ?? unread },
      value,
    );
  }
  if (ok) return { ok, status, data: value, response, attempts };
  const failure = { ok, status, error: value, response, attempts, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return withFacts(failure, { vendor, operationId, requestId, note: note ?? unread });
}

function timeOf(name: string, given: number | undefined, standard: number): number {
  if (given === undefined) return standard;
  if (!Number.isFinite(given) || given < 1) throw new ArgumentError(name, "must be a finite number of at least 1");
  return given;
}
