import {
  type AuthContext,
  type AuthFetch,
  type AuthStrategy,
  type CallFacts,
  isKycClientsError,
  isTokenError,
  TokenError,
} from "@kyc-clients/auth";
import { bounded, pause } from "./bounded.ts";
import { ArgumentError, isConnectionError, isParseError, isTimeoutError, TimeoutError } from "./errors.ts";
import { notify } from "./observe.ts";
import type { ResolvedOptions } from "./options.ts";
import { own } from "./own.ts";
import { refuseRedirect } from "./redirect.ts";
import { isBodiless, readBytes } from "./response-body.ts";
import { isRetriedStatus, readRetryAfterMs, retryDelayMs } from "./retry.ts";
import { RetryBudget } from "./retry-budget.ts";
import { connectionError } from "./transport-error.ts";
import type { UploadMeter } from "./upload-stream.ts";

/** One call as the engine sends it. */
export interface Call<Body> {
  readonly type: "call" | "token";
  readonly operationId: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  /** Set when the body is a stream, which is sent once. */
  readonly upload?: UploadMeter | undefined;
  readonly layers: readonly AuthStrategy[];
  readonly retrySafe: boolean;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  readonly attempts: number;
  readonly signal?: AbortSignal | undefined;
  /** What else `fetch` is given, as `cache`; never what the engine decides. */
  readonly requestInit?: RequestInit | undefined;
  /** Sends this call's requests in place of the client's `fetch`. */
  readonly fetch?: AuthFetch | undefined;
  /** Reads the answer's body, while the attempt's time runs. */
  readonly read: (response: Response, facts: CallFacts, deadline: number) => Promise<Body>;
}

/** How a call ended, whatever its status. */
export interface Answer<Body> {
  readonly status: number;
  readonly response: Response;
  readonly body: Body;
  readonly attempts: number;
  readonly retryAfterMs: number | undefined;
  readonly requestId: string | undefined;
  /** Why a refused call was not sent again, where it could have been. */
  readonly note: string | undefined;
}

/** Sends calls: deadline( retry( authorize → attempt( fetch → read ) ) ). The only place that does. */
export class Engine {
  readonly vendor: string;
  readonly baseUrl: string;
  readonly options: ResolvedOptions;
  /** What is going on, so that `close()` can end it. */
  readonly live: Set<(reason: unknown) => void> = new Set();
  readonly #budget: RetryBudget;
  #closed: DOMException | undefined;

  constructor(vendor: string, baseUrl: string, options: ResolvedOptions) {
    this.vendor = vendor;
    this.baseUrl = baseUrl;
    this.options = options;
    this.#budget = new RetryBudget(options.retryBudget);
  }

  /** Ends what is pending, and refuses what comes. */
  close(): void {
    this.#closed = new DOMException("The client was closed", "AbortError");
    for (const stop of [...this.live]) stop(this.#closed);
  }

  /**
   * Sends a call until it is answered, its attempts or its time are used up, or its signal aborts.
   *
   * @throws ConnectionError | TimeoutError | RedirectError | ParseError | TokenError, or the signal's reason.
   */
  async send<Body>(given: Call<Body>): Promise<Answer<Body>> {
    const call = own(given);
    const { clock, observe } = this.options;
    const started = clock.monotonic();
    const progress: Progress = { attempts: 0, maybeSent: false };
    let ended: { status?: number; errorCode?: string } = {};
    try {
      const answer = await this.#run(call, started + call.timeoutMs, progress);
      ended = { status: answer.status };
      return answer;
    } catch (error) {
      ended = { errorCode: isKycClientsError(error) ? error.code : "aborted" };
      throw error;
    } finally {
      if (observe)
        notify(observe, {
          type: call.type,
          ...this.#about(call),
          attempts: progress.attempts,
          ...ended,
          durationMs: clock.monotonic() - started,
        });
    }
  }

  async #run<Body>(call: Call<Body>, deadline: number, progress: Progress): Promise<Answer<Body>> {
    const { clock, random } = this.options;
    const context = this.#context(call);
    let resent = false;
    for (let tries = 1; ; tries++) {
      if (this.#closed) throw this.#closed;
      if (call.signal?.aborted) throw call.signal.reason;
      const facts = { ...this.#facts(call), ...progress };
      try {
        const waiting = this.#authorize(call, context, deadline, facts);
        if (waiting) await waiting;
      } catch (error) {
        // A strategy may hold others back until it hears of this attempt, which is not made.
        settle(call.layers, call.headers, undefined, context);
        throw this.#authFailure(error, facts);
      }
      progress.attempts++;

      const ended = await this.#attempt(call, deadline, { ...facts, attempts: progress.attempts });
      call.upload?.stop();
      if (!isKycClientsError(ended.error) || ended.error.maybeSent) progress.maybeSent = true;
      const mendable = settle(call.layers, call.headers, ended.status, context);
      if (ended.answer?.status === 401 && mendable) {
        if (call.upload) return ended.answer;
        if (!resent) {
          resent = true;
          tries--;
          continue;
        }
      }
      if (ended.answer && !isRetriedStatus(ended.answer.status)) {
        if (ended.answer.response.ok) this.#budget.giveBack();
        return ended.answer;
      }
      const waitMs = retryDelayMs(tries, ended.answer?.retryAfterMs, random);
      const mayRepeat = call.retrySafe && !call.upload && tries < call.attempts && (ended.answer !== undefined || isPassing(ended.error));
      if (!mayRepeat || clock.monotonic() + waitMs >= deadline || !this.#budget.take(isTimeoutError(ended.error))) {
        if (ended.answer) return ended.answer;
        throw ended.error;
      }
      notify(this.options.observe, { type: "retry", ...this.#about(call), attempt: progress.attempts, waitMs });
      await pause({ clock, ms: waitMs, signal: call.signal, live: this.live });
    }
  }

  /** Puts the credentials on the headers. A warm token needs no promise. */
  #authorize(call: Call<unknown>, context: StoppableContext, deadline: number, facts: CallFacts): Promise<void> | undefined {
    const { layers, headers, signal } = call;
    const { clock } = this.options;
    const from = (index: number): Promise<void> | undefined => {
      for (let at = index; at < layers.length; at++) {
        const pending = layers[at]?.authorize(headers, context);
        if (pending) return pending.then(() => from(at + 1));
      }
      return undefined;
    };
    const pending = from(0);
    if (!pending) return undefined;
    const expire = (): never => {
      throw new TimeoutError("deadline_exceeded", facts);
    };
    const bounds = { clock, ms: deadline - clock.monotonic(), expire, signal, live: this.live, stopped: context.stop };
    return bounded<void>(bounds, () => pending);
  }

  /** Tells the caller of a call, in the call's own facts, why it has no credential. The attempt was not sent. */
  #authFailure(error: unknown, facts: CallFacts): unknown {
    if (!isKycClientsError(error)) return error;
    const { status, retryAfterMs, cause } = error;
    if (isTokenError(error)) return new TokenError(error.code, error.message, { ...facts, status, retryAfterMs, cause });
    const isExchange = error.operationId === TOKEN_OPERATION;
    return isExchange
      ? new TokenError("token_endpoint_failed", "The token endpoint could not be used", { ...facts, status, retryAfterMs, cause: error })
      : error;
  }

  async #attempt<Body>(
    call: Call<Body>,
    deadline: number,
    facts: CallFacts,
  ): Promise<{ status?: number; answer?: Answer<Body>; error?: unknown }> {
    const { clock, observe } = this.options;
    const started = clock.monotonic();
    const left = deadline - started;
    const sent = { ...facts, maybeSent: true };
    let status: number | undefined;
    const expire = (): never => {
      throw new TimeoutError(left <= call.attemptTimeoutMs ? "deadline_exceeded" : "attempt_timeout", {
        ...sent,
        ...(status === undefined ? {} : { status }),
      });
    };
    const bounds = { clock, ms: Math.min(left, call.attemptTimeoutMs), expire, signal: call.signal, live: this.live };
    const work = async (signal: AbortSignal): Promise<Answer<Body>> => {
      const response = await this.#fetch(call, signal, facts);
      status = response.status;
      refuseRedirect(response, call.url, sent);
      const requestId = readRequestId(response.headers);
      const retryAfterMs = readRetryAfterMs(response.headers, clock);
      const body = await call.read(response, { ...sent, requestId, retryAfterMs }, deadline);
      const note = call.upload && wantsResend(status) ? "the body was a stream, which is not sent again" : undefined;
      return { status, response, body, attempts: sent.attempts ?? 0, retryAfterMs, requestId, note };
    };
    const ended: { status?: number; answer?: Answer<Body>; error?: unknown } = {};
    try {
      ended.answer = await bounded(bounds, work);
    } catch (error) {
      ended.error = error;
    }
    if (status !== undefined) ended.status = status;
    if (observe) {
      const errorCode = ended.answer ? undefined : isKycClientsError(ended.error) ? ended.error.code : "aborted";
      notify(observe, {
        type: "attempt",
        ...this.#about(call),
        attempt: sent.attempts ?? 0,
        status,
        errorCode,
        durationMs: clock.monotonic() - started,
      });
    }
    return ended;
  }

  async #fetch(
    { url, method, headers, body, upload, requestInit, fetch: ownFetch }: Call<unknown>,
    signal: AbortSignal,
    facts: CallFacts,
  ): Promise<Response> {
    const fetch = ownFetch ?? this.options.fetch ?? globalThis.fetch;
    const init: RequestInit & { duplex?: "half" } = {
      ...requestInit,
      method,
      headers,
      signal,
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    };
    if (upload) init.duplex = "half";
    try {
      return await fetch(url, init);
    } catch (error) {
      if (upload?.failure() === "too_large")
        throw new ArgumentError("body", "is larger than maxRequestBytes", { ...facts, maybeSent: true });
      if (upload?.failure() === "source_failed")
        throw new ArgumentError("body", "is a stream that failed while it was sent", { ...facts, maybeSent: true });
      throw connectionError(error, facts);
    }
  }

  /** A strategy's way to a token endpoint: this engine, without auth. */
  readonly tokenFetch: AuthFetch = async (url, init) => {
    const { timeoutMs, attemptTimeoutMs, attempts, maxResponseBytes } = this.options;
    const method = init.method ?? "GET";
    const { status, response, body } = await this.send({
      type: "token",
      operationId: TOKEN_OPERATION,
      method,
      path: TOKEN_PATH,
      url,
      headers: new Headers(init.headers),
      body: init.body ?? undefined,
      layers: [],
      retrySafe: true,
      timeoutMs,
      attemptTimeoutMs,
      attempts,
      signal: init.signal ?? undefined,
      read: (answer, facts) => readBytes(answer, maxResponseBytes, facts),
    });
    const { headers } = response;
    return isBodiless(status, method)
      ? new Response(null, { status: status < 200 ? 204 : status, headers })
      : new Response(body, { status, headers });
  };

  /** What strategies may use. Its signal is made only if a strategy has to wait. */
  #context({ signal }: Call<unknown>): StoppableContext {
    let controller: AbortController | undefined;
    return {
      fetch: this.tokenFetch,
      clock: this.options.clock,
      baseUrl: this.baseUrl,
      get signal() {
        controller ??= new AbortController();
        if (signal?.aborted) controller.abort(signal.reason);
        return controller.signal;
      },
      stop(reason) {
        controller ??= new AbortController();
        controller.abort(reason);
      },
    };
  }

  #facts({ operationId }: Call<unknown>): CallFacts {
    return { vendor: this.vendor, operationId };
  }

  #about({ operationId, method, path }: Call<unknown>): { vendor: string; operationId: string; method: string; path: string } {
    return { vendor: this.vendor, operationId, method, path };
  }
}

/** How far a call has come. */
interface Progress {
  attempts: number;
  maybeSent: boolean;
}

interface StoppableContext extends AuthContext {
  readonly stop: (reason: unknown) => void;
}

/** Stands for the operation in what concerns a token exchange. */
const TOKEN_OPERATION = "token exchange";
/** Stands for its path: the real one has no template, and may name a tenant or a user. */
const TOKEN_PATH = "{tokenEndpoint}";

/** Tells the strategies how their credential was received; true when one can be mended. */
function settle(layers: readonly AuthStrategy[], headers: Headers, status: number | undefined, context: AuthContext): boolean {
  let mendable = false;
  for (const layer of layers) if (layer.settle?.(headers, status, context)) mendable = true;
  return mendable;
}

/** Whether an answer may be another one next time. */
function wantsResend(status: number): boolean {
  return status === 401 || status >= 500 || isRetriedStatus(status);
}

/** Whether the same request may do better: a time-out, a broken connection, a body that was cut off. */
function isPassing(error: unknown): boolean {
  if (isTimeoutError(error)) return error.code === "attempt_timeout";
  if (isConnectionError(error)) return error.code === "connection_failed";
  return isParseError(error) && error.code === "truncated_body";
}

function readRequestId(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("x-correlation-id") ?? undefined;
}
