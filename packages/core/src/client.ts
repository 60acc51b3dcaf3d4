import type { AuthStrategy } from "@kyc-clients/auth";
import type { Client as OpenapiClient } from "openapi-fetch";
import type { EncodedBody } from "./body.ts";
import type { CallOptions } from "./call.ts";
import { createEngine, type Engine, loadFailures } from "./engine.ts";
import { withCall } from "./errors.ts";
import { HeaderList } from "./header-list.ts";
import { hideAddress } from "./hide-address.ts";
import { isJson, writeJson } from "./json.ts";
import { lostError } from "./lost-error.ts";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import { type ClientOptions, resolveOptions } from "./options.ts";
import { own } from "./own.ts";
import { DEFINITION } from "./paged.ts";
import type { ParameterWriter } from "./parameters.ts";
import { lazyRaw } from "./raw-lazy.ts";
import { type ReadAnswer, readAnswer } from "./read-answer.ts";
import { bodyType, limitsOf, standardHeaders } from "./request.ts";
import type { OperationResult } from "./result.ts";
import type { RetryBudget } from "./retry-budget.ts";
import { pickLayers } from "./security.ts";
import type { Sending } from "./sent-call.ts";
import { resolveBaseUrl } from "./server.ts";
import { snapshot } from "./snapshot.ts";

/** What every client has beside its operations, of whichever it is made. */
export interface ClientControls {
  /** Ends what is pending; later calls are refused. */
  close(): void;
  /** Lets credentials that the vendor refused be tried once more. */
  retryCredentials(): void;
}

/** What a client of all operations has beside them. */
export interface ClientMembers<Paths extends object> extends ClientControls {
  /** Plain openapi-fetch on the same engine: paths instead of names, `{ data, error, response }` instead of results by status. */
  readonly raw: OpenapiClient<Paths>;
}

/** Arguments of any operation, before its types are known. */
export interface CallArguments extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** What the operations of one client share. */
export interface ClientCore {
  readonly api: ApiDefinition;
  readonly engine: Engine;
}

/**
 * Makes a vendor's client from its generated definition. Nothing is sent until the first call. Clients that are given one `budget` share what
 * their retries may cost; without it a client has its own.
 *
 * @throws ConfigurationError when an option cannot be used.
 */
export function createClient<Client extends ClientMembers<never>>(api: ApiDefinition, given: ClientOptions, budget?: RetryBudget): Client {
  const core = openCore(api, given, budget);
  return { raw: lazyRaw(core), ...membersOf(core) } as unknown as Client;
}

/**
 * The same without `raw`, which finds its operation by path among all: for a client of some operations, so that nobody loads what finds the others.
 *
 * @throws ConfigurationError when an option cannot be used.
 */
export function createClientOf<Client extends ClientControls>(api: ApiDefinition, given: ClientOptions, budget?: RetryBudget): Client {
  return membersOf(openCore(api, given, budget)) as unknown as Client;
}

function openCore(api: ApiDefinition, given: ClientOptions, budget: RetryBudget | undefined): ClientCore {
  const options = resolveOptions(given);
  return { api, engine: createEngine(api, resolveBaseUrl(api.servers, options), options, budget) };
}

function membersOf(core: ClientCore): Record<string, unknown> {
  const { api, engine } = core;
  const members: Record<string, unknown> = {
    close: engine.close,
    retryCredentials: () => engine.options.auth?.retryCredentials?.(),
  };
  for (const [operationId, operation] of Object.entries(api.operations)) {
    members[operationId] = Object.defineProperty(methodOf(core, operationId, operation), DEFINITION, { value: operation });
  }
  return members;
}

let more: typeof import("./more-parts.ts") | undefined;

/** What is the same for each call of an operation. */
interface Plan {
  readonly layers: readonly AuthStrategy[];
  readonly hasParameters: boolean;
  readonly headers: Readonly<Record<string, string>>;
  write?: ParameterWriter;
}

/** The method that sends one operation and gives its result. */
function methodOf(
  core: ClientCore,
  operationId: string,
  operation: OperationDefinition,
): (args?: CallArguments) => Promise<OperationResult> {
  const { api, engine } = core;
  const { baseUrl, options } = engine;
  const open = (response: Response, sending: Sending<ReadAnswer>) => readAnswer(response, operation, sending);
  let plan: Plan | undefined;
  const makePlan = (): Plan => {
    const layers = pickLayers(api, operationId, operation, options.auth);
    const hasParameters =
      operation.idempotency !== undefined || /\{|^\/_/.test(operation.path) || layers.some((layer) => layer.headerParameters);
    return { layers, hasParameters, headers: standardHeaders(api, !operation.binary && !operation.text) };
  };

  return async (given = {}) => {
    try {
      let args = own(given);
      const limits = limitsOf(args, options);
      const contentType = bodyType(operation, args);
      plan ??= makePlan();
      let { layers } = plan;
      let target = operation.path;
      let encoded: EncodedBody | undefined;
      const hasOtherBody = contentType !== undefined && !isJson(contentType);
      if (contentType && !hasOtherBody) encoded = { body: writeJson(args.body, options.maxRequestBytes), contentType };
      const hasParameters = plan.hasParameters || args.path || args.query || args.header;
      if (!more && (hasParameters || hasOtherBody)) {
        // While this is waited for, the caller may put the next person into the same objects.
        const { path, query, header, body } = args;
        args = snapshot({ path, query, header, body: hasOtherBody ? body : undefined }) as CallArguments;
        more = await import("./more-parts.ts");
      }
      const headers = new HeaderList(plan.headers);
      if (more && hasParameters) {
        plan.write ??= more.parameterWriter({ api, operationId, operation, options, layers });
        ({ target, layers } = plan.write(args, headers));
      }
      if (more && hasOtherBody) encoded = more.encodeBody(args.body, contentType, options.maxRequestBytes, operation);
      if (encoded?.contentType) headers.set("content-type", encoded.contentType);
      const answer = await engine.send({
        operationId,
        operation,
        url: baseUrl + target,
        headers,
        body: encoded?.body,
        upload: encoded?.stream,
        layers,
        limits,
        fetch: undefined,
        open,
      });
      const { response, body, sending } = answer;
      // The address holds what the caller gave in the path and the query, and a result that is printed would show it.
      hideAddress(response);
      const { documented, ok, value } = body;
      const { status } = sending;
      const { attempts } = sending.facts;
      if (documented && ok) return { ok, status, data: value, response, attempts };
      const failures = await loadFailures(sending);
      if (failures) return failures.toFailure(answer);
      if (documented) return { ok: false, status, error: value, response, attempts };
      throw lostError(sending.facts, "undocumented_status");
    } catch (error) {
      throw withCall(error, api.vendor, operationId);
    }
  };
}
