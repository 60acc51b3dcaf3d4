import type { AuthContext } from "./strategy.ts";
import type { TokenStore } from "./token-store.ts";

/** A store that may be down. */
export interface StoreAccess {
  /** Whether it can lease. */
  readonly leases: boolean;
  readonly leaseMs: number;
  /** Asks it; `undefined` where it fails, takes too long, or rests after either. The first failure of an outage is told as a warning. */
  ask<Value>(
    context: AuthContext,
    key: () => Promise<string>,
    work: (store: TokenStore, key: string) => Promise<Value>,
  ): Promise<Value | undefined>;
  /** Whether it is left alone after a failure. */
  isResting(context: AuthContext): boolean;
}

/** How long a store may take. */
const STORE_LIMIT_MS = 1_000;
/** How long a store that failed is left alone. */
const STORE_REST_MS = 5_000;
const LEASE_MS = 30_000;

/** Asks a store with a bound, and leaves it alone for a while after a failure. */
export function createStoreAccess(store: TokenStore): StoreAccess {
  let restUntil = Number.NEGATIVE_INFINITY;
  let failing = false;

  const isResting = ({ clock }: AuthContext): boolean => clock.monotonic() < restUntil;
  const fail = ({ clock, warn }: AuthContext): void => {
    restUntil = clock.monotonic() + STORE_REST_MS;
    if (failing) return;
    failing = true;
    try {
      warn?.({ code: "token_store_failed" });
    } catch {
      // What a listener throws is not the caller's.
    }
  };

  return {
    leases: store.lease !== undefined,
    leaseMs: store.leaseMs ?? LEASE_MS,
    isResting,
    async ask(context, key, work) {
      if (isResting(context)) return undefined;
      let cancel = (): void => {};
      try {
        // Made first: the limit is on the store, not on hashing.
        const name = await key();
        const late = new Promise<never>((_, reject) => {
          cancel = context.clock.timer(STORE_LIMIT_MS, () => reject(new Error("The store took too long")));
        });
        // What the store throws at once is a failure as any other.
        const answer = await Promise.race([(async () => work(store, name))(), late]);
        failing = false;
        return answer;
      } catch {
        fail(context);
        return undefined;
      } finally {
        cancel();
      }
    },
  };
}
