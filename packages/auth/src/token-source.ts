import type { AccessToken } from "./access-token.ts";
import { isTokenError, TokenError } from "./errors.ts";
import type { Provided } from "./provided.ts";
import type { SharedAccessToken, SharedToken } from "./shared-token.ts";
import type { AuthContext } from "./strategy.ts";
import type { TokenStore } from "./token-store.ts";
import { isAbort, wait } from "./wait.ts";

/** How one kind of token is had. */
export interface TokenSourceOptions<Credentials> {
  /** What tells this token from others at the same address, as client id and scope. Read when a store is asked, which sees a hash of it. */
  readonly key: Provided<string>;
  /** Gives the current credentials; read before each exchange. Those without a JSON form, as `undefined`, are tried again after a refusal. */
  readonly credentials: () => Credentials | Promise<Credentials>;
  /** Exchanges credentials for a token. */
  readonly exchange: (credentials: Credentials, context: AuthContext) => Promise<AccessToken>;
  /** A new token cancels the old one, so it is never renewed early. @default false */
  readonly exclusive?: boolean | undefined;
  /** Where tokens and refusals are shared with other processes. @default each source keeps its own */
  readonly store?: TokenStore | undefined;
  /** How long a refusal is shared through the store, in milliseconds. @default 900_000 */
  readonly refusalMs?: number | undefined;
}

/** Holds one token for one address: gets it once for all who wait, renews it in time, and drops it when it is refused. */
export interface TokenSource {
  /** The token to send now; a promise only where it has to be waited for. */
  token(context: AuthContext): SentToken | Promise<SentToken>;
  /** Learns what the vendor answered to a header. Returns true when a resend with another token is worth it. */
  settle(authorization: string, status: number | undefined): boolean;
  retryCredentials(): void;
}

/** A token as it is sent: the header is put together once a token, and not once a call. */
export interface SentToken extends AccessToken {
  readonly authorization: string;
}

interface Held extends SentToken {
  /** The end by the clock that cannot jump. */
  readonly monotonicEnd: number;
  /** How long before its end it is renewed, in milliseconds. */
  readonly skewMs: number;
  /** The vendor has taken it at least once, or it came from a store. */
  proven: boolean;
}

interface Flight {
  readonly token: Promise<Held>;
  readonly controller: AbortController;
  waiting: number;
}

const LONGEST_SKEW_MS = 30_000;
/** How long a failed early renewal rests while the old token still serves. */
const EARLY_RETRY_MS = 5_000;
/** How long an early renewal may take: no caller's deadline ends it. */
const EARLY_LIMIT_MS = 30_000;

export function createTokenSource<Credentials>(options: TokenSourceOptions<Credentials>): TokenSource {
  const { credentials, exchange, exclusive, store } = options;
  let held: Held | undefined;
  let flight: Flight | undefined;
  /** Counts what was dropped, so that a late answer never brings a dropped token back. */
  let generation = 0;
  const refusedCredentials = new Set<string | undefined>();
  /** The last header that the vendor refused before it had ever taken it. */
  let refused: string | undefined;
  /** The last token that was dropped: a slow store may still give it. */
  let droppedToken: string | undefined;
  let restUntil = 0;
  /** The token's place in the store, once it was asked. */
  let shared: Promise<SharedToken<Credentials> | undefined> | undefined;

  /** Ends a flight that is over, or that nobody waits for any more. */
  const end = (ended: Flight): void => {
    ended.controller.abort();
    if (flight === ended) flight = undefined;
  };

  const start = (context: AuthContext): Flight => {
    const controller = new AbortController();
    const { signal } = controller;
    // Ends with the flight, also where a provider does not heed its signal.
    const token = wait(renew({ ...context, signal }, generation), signal);
    const started: Flight = { token, controller, waiting: 0 };
    const over = (): void => end(started);
    token.then(over, over);
    flight = started;
    return started;
  };

  const join = async (context: AuthContext): Promise<SentToken> => {
    const joined = flight;
    const one = joined ?? start(context);
    one.waiting++;
    try {
      return await wait(one.token, context.signal);
    } catch (error) {
      if (!joined || !isAbort(error) || context.signal?.aborted) throw error;
    } finally {
      if (--one.waiting === 0) end(one);
    }
    // Another client was closed, and with it the exchange that this call had joined; or an early renewal took too long.
    return join(context);
  };

  const renew = async (context: AuthContext, started: number): Promise<Held> => {
    const { clock } = context;
    // A part that cannot be loaded counts as a store that fails.
    if (store)
      shared ??= import("./shared-token.ts").then(
        ({ sharedToken }) => sharedToken(store, options, refusedCredentials),
        () => (shared = undefined),
      );
    const isCurrent = (): boolean => started === generation;
    const renewal = { context, exchange: exchangeBy, held, droppedToken, isCurrent };
    const token: SharedAccessToken = (await (await shared)?.token(renewal)) ?? (await exchangeBy(context, exchange));
    const lifeMs = token.expiresAt - clock.now();
    const fresh: Held = {
      proven: false,
      ...token,
      authorization: `Bearer ${token.accessToken}`,
      monotonicEnd: clock.monotonic() + lifeMs,
      skewMs: Math.min(LONGEST_SKEW_MS, lifeMs / 10),
    };
    if (isCurrent()) held = fresh;
    return fresh;
  };

  /** Credentials that were refused are read once more, in case they were rotated; the same ones are never sent twice. */
  const exchangeBy = async (context: AuthContext, by: typeof exchange): Promise<AccessToken> => {
    for (let isFirst = true; ; isFirst = false) {
      const current = await credentials();
      const print = JSON.stringify(current);
      if (refusedCredentials.has(print))
        throw new TokenError("invalid_credentials", "The credentials were refused before and are not tried again");
      try {
        return await by(current, context);
      } catch (error) {
        if (!isTokenError(error) || error.code !== "invalid_credentials") throw error;
        refusedCredentials.add(print);
        if (!isFirst || JSON.stringify(await credentials()) === print) throw error;
      }
    }
  };

  return {
    token(context) {
      const { clock } = context;
      const left = held ? Math.min(held.expiresAt - clock.now(), held.monotonicEnd - clock.monotonic()) : 0;
      if (!held || left <= 0) return join(context);
      if (left <= held.skewMs && !exclusive && !flight && clock.monotonic() >= restUntil) {
        const early = start(context);
        early.waiting++;
        const cancel = clock.timer(EARLY_LIMIT_MS, () => end(early));
        early.token
          .catch(() => {
            restUntil = clock.monotonic() + EARLY_RETRY_MS;
          })
          .finally(cancel);
      }
      return held;
    },
    settle(authorization, status) {
      const isHeld = held?.authorization === authorization;
      if (status !== 401) {
        if (held && isHeld && status) held.proven = true;
        return false;
      }
      if (!held || !isHeld) return authorization !== refused;
      const { proven, accessToken } = held;
      held = flight = undefined;
      generation++;
      droppedToken = accessToken;
      if (!proven) refused = authorization;
      return proven;
    },
    retryCredentials() {
      refusedCredentials.clear();
      void shared?.then((place) => place?.retryCredentials());
    },
  };
}
