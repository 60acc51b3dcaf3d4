import type { AccessToken } from "./access-token.ts";
import { isTokenError, TokenError } from "./errors.ts";
import type { AuthContext } from "./strategy.ts";
import type { TokenStore } from "./token-store.ts";
import { isAbort, wait } from "./wait.ts";

/** How one kind of token is had. */
export interface TokenSourceOptions<Credentials> {
  /** What tells this token from others at the same address, as client id and scope. Holds no secret. */
  readonly key: string;
  /** Gives the current credentials; read before each exchange. */
  readonly credentials: () => Credentials | Promise<Credentials>;
  /** Exchanges credentials for a token. */
  readonly exchange: (credentials: Credentials, context: AuthContext) => Promise<AccessToken>;
  /** A new token cancels the old one, so it is never renewed early. @default false */
  readonly exclusive?: boolean | undefined;
  readonly store?: TokenStore | undefined;
}

interface Held extends AccessToken {
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

/** Holds one token for one address: gets it once for all who wait, renews it in time, and drops it when it is refused. */
export class TokenSource<Credentials> {
  readonly #options: TokenSourceOptions<Credentials>;
  #held: Held | undefined;
  #flight: Flight | undefined;
  /** Counts what was dropped, so that a late answer never brings a dropped token back. */
  #generation = 0;
  readonly #refusedCredentials = new Set<string>();
  /** The last token that the vendor refused before it had ever taken it. */
  #refusedToken: string | undefined;
  /** The last token that was dropped: a slow store may still give it. */
  #droppedToken: string | undefined;
  #restUntil = 0;

  constructor(options: TokenSourceOptions<Credentials>) {
    this.#options = options;
  }

  /** The token to send now; a promise only where it has to be waited for. */
  token(context: AuthContext): AccessToken | Promise<AccessToken> {
    const held = this.#held;
    if (!held) return this.#join(context);
    const left = Math.min(held.expiresAt - context.clock.now(), held.monotonicEnd - context.clock.monotonic());
    if (left <= 0) return this.#join(context);
    if (left <= held.skewMs && !this.#options.exclusive && context.clock.monotonic() >= this.#restUntil) this.#renewEarly(context);
    return held;
  }

  /** Learns what the vendor answered to a token. Returns true when a resend with another one is worth it. */
  settle(accessToken: string, status: number | undefined, context: AuthContext): boolean {
    const held = this.#held?.accessToken === accessToken ? this.#held : undefined;
    if (status !== 401) {
      if (held && status !== undefined) held.proven = true;
      return false;
    }
    if (!held) return accessToken !== this.#refusedToken;
    this.#held = undefined;
    this.#flight = undefined;
    this.#generation++;
    this.#droppedToken = accessToken;
    void this.#forget(accessToken, context).catch(ignore);
    if (!held.proven) this.#refusedToken = accessToken;
    return held.proven;
  }

  retryCredentials(): void {
    this.#refusedCredentials.clear();
  }

  #renewEarly(context: AuthContext): void {
    if (this.#flight) return;
    const flight = this.#start(context);
    flight.waiting = Number.POSITIVE_INFINITY;
    flight.token.catch(() => {
      this.#restUntil = context.clock.monotonic() + EARLY_RETRY_MS;
    });
  }

  async #join(context: AuthContext): Promise<AccessToken> {
    for (let isFirst = true; ; isFirst = false) {
      const joined = this.#flight;
      const flight = joined ?? this.#start(context);
      flight.waiting++;
      try {
        return await wait(flight.token, context.signal);
      } catch (error) {
        // Another client was closed, and with it the exchange that this call had joined.
        if (!joined || !isFirst || !isAbort(error) || context.signal?.aborted) throw error;
      } finally {
        flight.waiting--;
        if (flight.waiting === 0) this.#end(flight);
      }
    }
  }

  #start(context: AuthContext): Flight {
    const controller = new AbortController();
    const generation = this.#generation;
    const isCurrent = (): boolean => generation === this.#generation;
    const token = this.#fetch({ ...context, signal: controller.signal }, isCurrent).then((held) => {
      if (isCurrent()) this.#held = held;
      return held;
    });
    const flight: Flight = { token, controller, waiting: 0 };
    this.#flight = flight;
    const end = (): void => this.#end(flight);
    token.then(end, end);
    return flight;
  }

  /** Ends a flight that is over, or that nobody waits for any more. */
  #end(flight: Flight): void {
    flight.controller.abort();
    if (this.#flight === flight) this.#flight = undefined;
  }

  async #fetch(context: AuthContext, isCurrent: () => boolean): Promise<Held> {
    const { store } = this.#options;
    const key = this.#storeKey(context);
    const stored = await store?.get(key).catch(ignore);
    const isFresh = stored && stored.expiresAt - LONGEST_SKEW_MS > context.clock.now();
    if (isFresh && stored.accessToken !== this.#held?.accessToken && stored.accessToken !== this.#droppedToken)
      return hold(stored, context, true);
    const token = await this.#exchange(context);
    if (isCurrent()) store?.set(key, token, token.expiresAt - context.clock.now()).catch(ignore);
    return hold(token, context, false);
  }

  /** Takes a refused token out of the store, unless another client has put a new one there already. */
  async #forget(accessToken: string, context: AuthContext): Promise<void> {
    const { store } = this.#options;
    const key = this.#storeKey(context);
    if ((await store?.get(key))?.accessToken === accessToken) await store?.delete(key);
  }

  /** Credentials that were refused are read once more, in case they were rotated; the same ones are never sent twice. */
  async #exchange(context: AuthContext): Promise<AccessToken> {
    const { credentials, exchange } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const current = await credentials();
      const print = JSON.stringify(current) ?? "";
      if (this.#refusedCredentials.has(print)) {
        throw new TokenError("invalid_credentials", "The credentials were refused before and are not tried again");
      }
      try {
        return await exchange(current, context);
      } catch (error) {
        if (!isTokenError(error) || error.code !== "invalid_credentials") throw error;
        this.#refusedCredentials.add(print);
        if (attempt === 2 || JSON.stringify(await credentials()) === print) throw error;
      }
    }
  }

  #storeKey(context: AuthContext): string {
    return JSON.stringify([context.baseUrl, this.#options.key]);
  }
}

function hold(token: AccessToken, { clock }: AuthContext, proven: boolean): Held {
  const lifeMs = token.expiresAt - clock.now();
  return {
    accessToken: token.accessToken,
    expiresAt: token.expiresAt,
    monotonicEnd: clock.monotonic() + lifeMs,
    skewMs: Math.min(LONGEST_SKEW_MS, lifeMs / 10),
    proven,
  };
}

function ignore(): undefined {}
