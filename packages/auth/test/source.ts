import { type Deferred, deferred, type ManualClock, manualClock, settle } from "@kyc-clients/testing";
import type { AccessToken } from "../src/access-token.ts";
import type { AuthContext, AuthWarning } from "../src/strategy.ts";
import { createTokenSource, type TokenSource, type TokenSourceOptions } from "../src/token-source.ts";
import { contextOf } from "./context.ts";

/** One exchange under way; a test ends it. */
export interface Exchange extends Deferred<AccessToken> {
  readonly context: AuthContext;
  readonly secret: string;
}

/** A source whose exchanges a test ends by hand, and what it needs beside it. */
export interface TestSource {
  readonly source: TokenSource;
  readonly clock: ManualClock;
  readonly context: AuthContext;
  readonly exchanges: Exchange[];
  readonly warnings: AuthWarning[];
  token(lifeMs: number): AccessToken;
  /** Gets the first token. */
  warm(lifeMs: number): Promise<void>;
  /** Waits until so many exchanges have begun, and gives the last. Hashing a key takes as many turns as it takes. */
  begun(count: number): Promise<Exchange>;
}

export function sourceWith(more: Partial<TokenSourceOptions<string>> = {}, clock: ManualClock = manualClock(), name = "token"): TestSource {
  const exchanges: Exchange[] = [];
  const warnings: AuthWarning[] = [];
  const source = createTokenSource<string>({
    key: "made-up-client",
    credentials: () => "made-up-secret",
    exchange(secret, context) {
      const exchange = { ...deferred<AccessToken>(), context, secret };
      exchanges.push(exchange);
      return exchange.promise;
    },
    ...more,
  });
  const token = (lifeMs: number): AccessToken => ({ accessToken: `${name}-${exchanges.length}`, expiresAt: clock.now() + lifeMs });
  const context = contextOf({ clock, warn: (warning) => warnings.push(warning) });
  const begun = async (count: number): Promise<Exchange> => {
    await until(() => exchanges.length >= count);
    const last = exchanges[count - 1];
    if (!last) throw new Error("no exchange began");
    return last;
  };
  const warm = async (lifeMs: number): Promise<void> => {
    const waiting = source.token(context);
    (await begun(exchanges.length + 1)).resolve(token(lifeMs));
    source.settle((await waiting).authorization, 200);
  };
  return { source, clock, context, exchanges, warnings, token, warm, begun };
}

/** Turns the event loop until something is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error("it did not come about within 5 s");
    await settle(1);
  }
}

/** Lets work that hashes and encrypts come to an end; time does not move meanwhile. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await crypto.subtle.digest("SHA-256", new Uint8Array());
    await settle();
  }
}

/** Lets time pass in steps, with what a store is asked meanwhile coming to its end: it must not look slow. */
export async function pass(clock: ManualClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 100) {
    await rest();
    await clock.advance(Math.min(left, 100));
  }
  await rest();
}
