import { type AuthStrategy, type Clock, ConfigurationError, systemClock } from "@kyc-clients/auth";
import type { AnswerCheck } from "./answer-check.ts";
import type { Observer } from "./observe.ts";
import { own } from "./own.ts";
import type { RetryBudgetOptions } from "./retry-budget.ts";

/** How a client reaches its vendor, and what it may cost. Nothing is sent when it is created. */
export interface ClientOptions<Server extends string = string> {
  /** A server of the vendor's, by name; `sandbox` is the vendor's sandbox. Either this or `baseUrl`; there is no default. */
  readonly server?: Server | undefined;
  /** What the server's address wants, as an instance or a region. */
  readonly serverVariables?: Readonly<Record<string, string>> | undefined;
  /** Another address, as the local sandbox's. */
  readonly baseUrl?: string | undefined;
  /** How each call proves who sends it. */
  readonly auth?: AuthStrategy | undefined;
  /** Sends one request; looked up on each call when it is not given, so that interceptors work. @default globalThis.fetch */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Time. @default the system's */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 to 1, for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** The deadline of a whole call in milliseconds, retries and token exchange included. @default 60_000 */
  readonly timeoutMs?: number | undefined;
  /**
   * The deadline of one attempt in milliseconds. Node's own `fetch` ends an attempt by itself after 10 s without a connection, and after
   * 300 s without headers or without a further part of the body; for longer waits give a `fetch` that has other limits.
   *
   * @default 30_000
   */
  readonly attemptTimeoutMs?: number | undefined;
  /** How often a request may be sent, counting the first; only where repeating it is safe. @default 3 */
  readonly attempts?: number | undefined;
  /** What all retries of this client may cost together. */
  readonly retryBudget?: RetryBudgetOptions | undefined;
  /** The largest request body. @default 33_554_432 (32 MiB) */
  readonly maxRequestBytes?: number | undefined;
  /** The largest answer that is read whole. @default 16_777_216 (16 MiB) */
  readonly maxResponseBytes?: number | undefined;
  /** The largest download. @default 268_435_456 (256 MiB) */
  readonly maxDownloadBytes?: number | undefined;
  /** True paths of operations whose path the vendor does not document, by `operationId`. */
  readonly operationPaths?: Readonly<Record<string, string>> | undefined;
  /** Receives an event for each call, attempt, retry and token exchange. */
  readonly observe?: Observer | undefined;
  /**
   * Looks at each answer whose JSON was read, called by name or through `raw`: `reportDrift(validators)` of the vendor's `/validate` tells the
   * observer what differs from the spec, `refuseDrift(validators)` refuses it, for tests.
   */
  readonly validate?: AnswerCheck | undefined;
  /** Allows `http:` to another machine. Personal data then travels in the clear. @default false */
  readonly allowHttp?: boolean | undefined;
  /** Allows a long-lived secret in a browser, where anybody can read it. @default false */
  readonly allowBrowser?: boolean | undefined;
  /** Allows a call to give headers that the client writes, as `Authorization`. `Host` is Node's own all the same. @default false */
  readonly allowHeaderOverride?: boolean | undefined;
}

type Limit = "timeoutMs" | "attemptTimeoutMs" | "attempts" | "maxRequestBytes" | "maxResponseBytes" | "maxDownloadBytes";

/** Options with their defaults, checked. */
export type ResolvedOptions = Omit<ClientOptions, Limit | "clock" | "random"> &
  Readonly<Record<Limit, number>> & { readonly clock: Clock; readonly random: () => number };

/**
 * Reads options, own members only.
 *
 * @throws ConfigurationError naming the option that cannot be used.
 */
export function resolveOptions(given: ClientOptions): ResolvedOptions {
  if (typeof given !== "object" || given === null) throw new ConfigurationError("options", "must be an object");
  const options = own(given);
  // The presets stand here and not at the top of the file, where bundlers keep a calculation though nobody uses it.
  const presets: Readonly<Record<Limit, number>> = {
    timeoutMs: 60_000,
    attemptTimeoutMs: 30_000,
    attempts: 3,
    maxRequestBytes: 2 ** 25,
    maxResponseBytes: 2 ** 24,
    maxDownloadBytes: 2 ** 28,
  };
  const limits = Object.fromEntries(
    (Object.keys(presets) as Limit[]).map((name) => [name, checkLimit(name, options[name] ?? presets[name], ConfigurationError)]),
  ) as Record<Limit, number>;
  if (options.auth?.longLived === true && options.allowBrowser !== true && isBrowser(globalThis)) {
    throw new ConfigurationError("auth", "must not be long-lived in a browser without allowBrowser");
  }
  if (options.validate && typeof options.validate !== "function") throw new ConfigurationError("validate", "must be a function");
  // Without a prototype still, so that nothing is read of a polluted `Object.prototype`.
  return Object.assign(options, { clock: options.clock ?? systemClock, random: options.random ?? Math.random, ...limits });
}

/**
 * Gives a limit that is a finite number of at least 1.
 *
 * @throws Refusal naming it when it is none.
 */
export function checkLimit(name: Limit, value: number, Refusal: new (name: string, problem: string) => Error): number {
  if (!Number.isFinite(value) || value < 1) throw new Refusal(name, "must be finite and at least 1");
  return value;
}

/** Whether code runs where the person in front of the screen can read its memory: a page, or a page's worker. */
export function isBrowser(scope: object): boolean {
  return ("window" in scope && "document" in scope) || ("importScripts" in scope && "WorkerNavigator" in scope);
}
