import {
  type AuthContext,
  type AuthFetch,
  type CallFacts,
  type Clock,
  isKycClientsError,
  isTokenError,
  TokenError,
} from "@kyc-clients/auth";
import { bounded, type Live, pause, throwIfEnded } from "./bounded.ts";
import { TimeoutError } from "./errors.ts";
import type { Ended } from "./events.ts";
import { HeaderList } from "./header-list.ts";
import type { ApiDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { refuseRedirect } from "./redirect.ts";
import { discard, isBodiless, readBytes } from "./response-body.ts";
import { isPassing, isRetriedStatus, isRetrySafe, readRetryAfterMs, retryDelayMs } from "./retry.ts";
import { createRetryBudget, type RetryBudget } from "./retry-budget.ts";
import { type Answer, type AnswerFacts, type Call, TOKEN_OPERATION } from "./sent-call.ts";
import { fetchError } from "./transport-error.ts";

/** Sends calls. The only place that does. */
export interface Engine {
  readonly baseUrl: string;
  readonly options: ResolvedOptions;
  /** What is going on, so that `close()` can end it. */
  readonly live: Live;
  send<Body>(call: Call<Body>): Promise<Answer<Body>>;
  /** Ends what is pending, and refuses what comes. */
  close(): void;
}

// Loaded by the first call that somebody observes.
let told: typeof import("./events.ts") | undefined;

/** What an engine knows of its vendor. */
export type EngineVendor = Pick<ApiDefinition, "vendor" | "retryAfter">;

/** Makes an engine: deadline( retry( authorize → attempt( fetch → read ) ) ). */
export function createEngine(
  { vendor, retryAfter = readRetryAfterMs }: EngineVendor,
  baseUrl: string,
  options: ResolvedOptions,
  budget: RetryBudget = createRetryBudget(options.retryBudget),
): Engine {
  const { clock, observe, random } = options;
  const live: Live = new Set();

  function send<Body>(call: Call<Body>): Promise<Answer<Body>> {
    const { operationId, operation, url, layers, headers, limits, upload, read } = call;
    const { signal, attemptTimeoutMs } = limits;
    const facts = { vendor, operationId, attempts: 0, maybeSent: false };
    const deadline = clock.monotonic() + limits.timeoutMs;
    const remaining = (): number => deadline - clock.monotonic();
    /** What is left for the attempt that is made. */
    let left = 0;
    const events = observe && told?.createEvents(observe, clock, call, facts);
    const context = new CallContext(tokenFetch, clock, baseUrl, events?.warn, facts);
    /** Tells the strategies how their credential was received; each says whether it can be mended. */
    const settle = (status?: number) => layers.map((layer) => layer.settle?.(headers, status, context));

    /** Sends the request once, and reads its answer. */
    const attempt = (): Promise<Ended<Body>> => {
      let status: number | undefined;
      const sent = (): CallFacts => ({ ...facts, maybeSent: true, ...(status !== undefined && { status }) });
      const expire = (): TimeoutError => new TimeoutError(left > attemptTimeoutMs ? "attempt_timeout" : "deadline_exceeded", sent());
      const failed = (error: unknown): Ended<Body> => {
        // Whatever a fetch of another make breaks with, the caller must hear that the request may have been sent.
        const isNamed = isKycClientsError(error) || signal?.aborted || error === live.closed;
        return { status, answer: undefined, error: isNamed ? error : fetchError(error, sent()) };
      };
      return bounded(
        { clock, ms: Math.min(left, attemptTimeoutMs), expire, signal, live, failed },
        async (signal): Promise<Ended<Body>> => {
          let response: Response;
          try {
            response = await (call.fetch ?? options.fetch ?? globalThis.fetch)(url, {
              method: operation.method,
              headers: headers.toInit(),
              signal,
              redirect: "manual",
              body: call.body ?? null,
              ...upload?.init,
            });
          } catch (error) {
            throw upload?.failure(facts) ?? fetchError(error, facts);
          }
          if (signal.aborted) {
            // This fetch does not heed its signal: the answer comes after the attempt has ended.
            discard(response);
            throw signal.reason;
          }
          status = response.status;
          const told = (): AnswerFacts => ({
            ...facts,
            maybeSent: true,
            status: response.status,
            requestId: readRequestId(response.headers),
            retryAfterMs: retryAfter(response.headers, clock),
          });
          refuseRedirect(response, url, told);
          const answer = { response, body: await read(response, told, deadline), attempts: facts.attempts, facts: told };
          return { status, answer, error: undefined };
        },
      );
    };

    /** Attempts until there is nothing to gain, or nothing left to spend. */
    const run = async (): Promise<Answer<Body>> => {
      const expire = (): TimeoutError => new TimeoutError("deadline_exceeded", facts);
      let resent: boolean | undefined;
      for (let tries = 1; ; tries++) {
        throwIfEnded(live, signal);
        try {
          for (const layer of layers) {
            throwIfEnded(live, signal);
            const pending = layer.authorize(headers, context);
            // A warm token is not waited for.
            if (pending) {
              const stopped = (reason: unknown): void => context.stop(reason);
              await bounded({ clock, ms: remaining(), expire, signal, live, stopped }, () => pending);
            }
          }
          // The process may have stood still. What nobody waits for any more is not sent.
          left = remaining();
          if (left <= 0) throw expire();
        } catch (error) {
          // A strategy may hold others back until it hears of this attempt, which is not made.
          settle();
          throw authFailure(error, facts);
        }
        facts.attempts++;
        const { status, answer, error } = await (events ? events.attempt(attempt) : attempt());
        upload?.stop();
        facts.maybeSent ||= !isKycClientsError(error) || error.maybeSent;
        // An answer that was refused proves no credential.
        const settled = settle(answer && status);
        if (status === 401 && answer && !upload && !resent) {
          // A strategy that cannot tell in time costs nothing: the answer is there.
          resent = (await bounded({ clock, ms: remaining(), signal, live }, () => Promise.all(settled)))?.includes(true);
          if (resent) {
            tries--;
            continue;
          }
        }
        if (answer && !isRetriedStatus(answer.response.status)) {
          if (answer.response.ok) budget.giveBack();
          return answer;
        }
        const waitMs = retryDelayMs(tries, answer?.facts().retryAfterMs, random);
        const isProven = answer || layers.every((layer) => layer.isProven?.(headers, context) ?? true);
        const mayRepeat = isRetrySafe(operation) && !upload && tries < limits.attempts && isProven && (answer || isPassing(error));
        if (!mayRepeat || waitMs >= remaining() || !budget.take(error instanceof TimeoutError)) {
          if (answer) return answer;
          throw error;
        }
        events?.retry(waitMs);
        await pause({ clock, ms: waitMs, signal, live });
      }
    };

    const ended = events ? events.call(run) : run();
    return upload ? ended.then(upload.noted) : ended;
  }

  /** Sends a call, once what tells its observer of it is there. */
  async function observed<Body>(call: Call<Body>): Promise<Answer<Body>> {
    told ??= await import("./events.ts");
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
      read: (response, facts) =>
        readBytes(response, options.maxResponseBytes, facts).catch((error) => (response.ok ? Promise.reject(error) : new Uint8Array())),
    });
    const { status } = response;
    const isEmpty = isBodiless(status, method);
    return new Response(isEmpty ? null : bytes, { status: isEmpty && status < 200 ? 204 : status, headers: response.headers });
  };

  return {
    baseUrl,
    options,
    live,
    send: observe ? observed : send,
    close() {
      live.closed = new DOMException("The client was closed", "AbortError");
      for (const stop of live) stop(live.closed);
    },
  };
}

/** What the strategies of one call may use. The signal is made for who has to wait: a token that is warm needs none. */
class CallContext implements AuthContext {
  #waiting: AbortController | undefined;
  readonly fetch: AuthFetch;
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly warn: AuthContext["warn"];
  readonly call: CallFacts;

  constructor(fetch: AuthFetch, clock: Clock, baseUrl: string, warn: AuthContext["warn"], call: CallFacts) {
    this.fetch = fetch;
    this.clock = clock;
    this.baseUrl = baseUrl;
    this.warn = warn;
    this.call = call;
  }
  get signal(): AbortSignal {
    return this.#controller.signal;
  }
  stop(reason: unknown): void {
    this.#controller.abort(reason);
  }
  get #controller(): AbortController {
    this.#waiting ??= new AbortController();
    return this.#waiting;
  }
}

/** Tells the caller of a call, in the call's own facts, why it has no credential. The attempt was not sent. */
function authFailure(error: unknown, facts: CallFacts): unknown {
  if (!isKycClientsError(error)) return error;
  const { status, retryAfterMs, cause } = error;
  if (isTokenError(error)) return new TokenError(error.code, error.message, { ...facts, status, retryAfterMs, cause });
  if (error.operationId !== TOKEN_OPERATION) return error;
  return new TokenError("token_endpoint_failed", "The token endpoint could not be used", { ...facts, status, retryAfterMs, cause: error });
}

/** The vendor's id of the request. Only what has the form of an id: this goes into logs. */
function readRequestId(headers: Headers): string | undefined {
  const id =
    headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id") ?? headers.get("request-ref") ?? "";
  return /^[\w.:=-]{1,128}$/.test(id) ? id : undefined;
}
