import { type AuthFetch, isKycClientsError } from "@kyc-clients/auth";
import { bounded, expire, type Live, throwIfEnded, timeLeft } from "./bounded.ts";
import { CallContext } from "./call-context.ts";
import { exchange } from "./exchange.ts";
import { HeaderList } from "./header-list.ts";
import { lostError } from "./lost-error.ts";
import type { ApiDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { isBodiless, isCut, isSuccess } from "./response-body.ts";
import { createRetryBudget, giveBack, type RetryBudget } from "./retry-budget.ts";
import { type Answer, type Call, type Sending, TOKEN_OPERATION } from "./sent-call.ts";
import { Unusable } from "./unusable.ts";

/** Sends calls. The only place that does. */
export interface Engine {
  readonly vendor: EngineVendor;
  readonly baseUrl: string;
  readonly options: ResolvedOptions;
  /** What retries may cost. */
  readonly budget: RetryBudget;
  /** What is going on, so that `close()` can end it. */
  readonly live: Live;
  send<Body>(call: Call<Body>): Promise<Answer<Body>>;
  /** Ends what is pending, and refuses what comes. */
  close(): void;
}

/** What an engine knows of its vendor. */
export type EngineVendor = Pick<ApiDefinition, "vendor" | "retryAfter">;

/** Loaded by the first call that somebody observes, and by the first that fails. */
let told: typeof import("./events.ts") | undefined;
let failures: typeof import("./failures.ts") | undefined;

/** How long a call waits for what explains its failure, in milliseconds. It is loaded once. */
const LOADING_MS = 5_000;

/** Makes an engine: deadline( retry( authorize → attempt( fetch → read ) ) ). */
export function createEngine(
  vendor: EngineVendor,
  baseUrl: string,
  options: ResolvedOptions,
  budget: RetryBudget = createRetryBudget(options.retryBudget),
): Engine {
  const { clock, observe } = options;
  const live: Live = new Set();

  function send<Body>(call: Call<Body>): Promise<Answer<Body>> {
    const { operationId, upload, limits } = call;
    const facts = { vendor: vendor.vendor, operationId, attempts: 0, maybeSent: false };
    const events = observe && told?.createEvents(observe, clock, call, facts);
    const sending: Sending<Body> = {
      call,
      engine,
      facts,
      context: new CallContext(tokenFetch, clock, baseUrl, events?.warn, facts),
      events,
      deadline: clock.monotonic() + limits.timeoutMs,
      turn: 1,
      resent: false,
      left: 0,
      expired: undefined,
      response: undefined,
      status: 0,
    };
    const ended = events ? events.call(() => attempt(sending)) : attempt(sending);
    return upload ? ended.then(upload.noted) : ended;
  }

  /** Sends a call, once what tells its observer of it is there; it knows failures too. */
  async function observed<Body>(call: Call<Body>): Promise<Answer<Body>> {
    told ??= await import("./events.ts");
    failures ??= told.failures;
    return send(call);
  }

  /** A strategy's way to a token endpoint: this engine, without auth. */
  const tokenFetch: AuthFetch = async (url, { method = "GET", headers, body, ...limits }) => {
    const { response, body: bytes } = await send({
      operationId: TOKEN_OPERATION,
      operation: { method: method as "GET", path: "{tokenEndpoint}", retrySafe: true },
      url,
      headers: new HeaderList(Object.fromEntries(new Headers(headers))),
      body,
      upload: undefined,
      layers: [],
      limits: { ...options, signal: undefined, ...limits },
      fetch: undefined,
      // A refusal whose body cannot be read is one all the same: sent again, it would count as one more wrong password.
      open: (response) => (read, error) => {
        if (response.ok && (error || (read && isCut(response, read)))) throw error ?? new Unusable("truncated_body");
        return read ?? new Uint8Array();
      },
    });
    const { status } = response;
    return new Response(isBodiless(status, method) ? null : bytes, { status: status < 200 ? 204 : status, headers: response.headers });
  };

  const engine: Engine = {
    vendor,
    baseUrl,
    options,
    budget,
    live,
    send: observe ? observed : send,
    close() {
      live.closed = new DOMException("The client was closed", "AbortError");
      for (const going of live) going.stop?.(live.closed);
    },
  };
  return engine;
}

/** Signs a call, sends it once, and reads its answer. What came to anything but a success is for the part that knows failures, which may begin anew. */
async function attempt<Body>(sending: Sending<Body>): Promise<Answer<Body>> {
  const { call, engine, facts, context, events } = sending;
  const { layers, headers, upload } = call;
  throwIfEnded(sending);
  try {
    for (const layer of layers) {
      throwIfEnded(sending);
      const pending = layer.authorize(headers, context);
      // A warm token is not waited for.
      if (pending) await bounded(sending, timeLeft(sending), () => pending, context);
    }
    // The process may have stood still. What nobody waits for any more is not sent.
    sending.left = timeLeft(sending);
    if (sending.left <= 0) throw expire(sending);
  } catch (error) {
    // A strategy may hold others back until it hears of this attempt, which is not made.
    settle(sending);
    throw (await loadFailures(sending))?.unsigned(sending, error) ?? error;
  }

  facts.attempts++;
  events?.begin();
  let answer: Answer<Body> | undefined;
  let error: unknown;
  try {
    const body = await bounded(sending, Math.min(sending.left, call.limits.attemptTimeoutMs), exchange);
    answer = { response: sending.response as Response, body, sending };
  } catch (failure) {
    error = failure;
  }
  upload?.stop();
  // An answer that was refused proves no credential.
  const settled = settle(sending, answer && sending.status);
  if (answer && isSuccess(sending.status)) {
    giveBack(engine.budget);
    events?.answered(sending.status);
    return answer;
  }
  const known = await loadFailures(sending);
  if (known) return known.recover({ sending, answer, error, settled, again: attempt });
  if (answer) return answer;
  throw isKycClientsError(error) ? error : lostError(facts);
}

/** Tells the strategies how their credential was received; each says whether it can be mended. */
function settle<Body>({ call, context }: Sending<Body>, status?: number): unknown[] {
  return call.layers.map((layer) => layer.settle?.(call.headers, status, context));
}

/** Loads what knows failures. Where that cannot be had, they are told in fewer words and nothing is sent again. */
export async function loadFailures(sending: Sending<unknown>): Promise<typeof failures> {
  if (failures) return failures;
  try {
    failures = await bounded(sending, LOADING_MS, () => import("./failures.ts"));
  } catch {
    // What failed goes before.
  }
  throwIfEnded(sending);
  return failures;
}
