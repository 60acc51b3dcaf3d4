import { type Clock, systemClock } from "./clock.ts";

/**
 * A place that processes share, for short texts that end by themselves. Three functions; the fourth is for those that can.
 * A store that fails costs a token exchange, never a call.
 *
 * Keys hold no secret and no client id. Values do: a store outside the process must encrypt them, as `encryptedTokenStore` does.
 */
export interface TokenStore {
  get(key: string): Promise<string | null | undefined>;
  /** Keeps a text for `ttlMs` milliseconds at the most. */
  set(key: string, value: string, ttlMs: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** Takes a lease that others cannot take until it is released or ended: `undefined` when somebody else has it. */
  lease?(key: string, ttlMs: number): Promise<Lease | undefined>;
  /** How long a lease lasts at the most, in milliseconds; an exchange under it is ended at nine tenths of that. @default 30000 */
  readonly leaseMs?: number | undefined;
}

/** The right to be the only one, for a while. */
export interface Lease {
  /** Lets others take it. Releases only its own, never one that somebody took after it had ended. */
  release(): Promise<unknown>;
}

/** A store for clients of one process. */
export function memoryTokenStore({ clock = systemClock }: { readonly clock?: Clock } = {}): TokenStore {
  const kept = new Map<string, { readonly value: string; readonly end: number }>();
  const leases = new Map<string, { readonly end: number }>();
  const drop = (entries: Map<string, { readonly end: number }>): void => {
    const now = clock.monotonic();
    for (const [key, { end }] of entries) if (end <= now) entries.delete(key);
  };
  return {
    async get(key) {
      drop(kept);
      return kept.get(key)?.value;
    },
    async set(key, value, ttlMs) {
      drop(kept);
      kept.set(key, { value, end: clock.monotonic() + ttlMs });
    },
    async delete(key) {
      kept.delete(key);
    },
    async lease(key, ttlMs) {
      drop(leases);
      if (leases.has(key)) return undefined;
      const own = { end: clock.monotonic() + ttlMs };
      leases.set(key, own);
      return {
        async release() {
          if (leases.get(key) === own) leases.delete(key);
        },
      };
    },
  };
}
