import type { StoreAccess } from "./store-access.ts";
import type { AuthContext } from "./strategy.ts";
import type { Lease } from "./token-store.ts";
import { wait } from "./wait.ts";

/** What one of all processes does, while the others wait for what comes of it. */
export interface LeasedWork<Value> {
  readonly access: StoreAccess;
  readonly context: AuthContext;
  readonly key: () => Promise<string>;
  /** Looks for what another process has left. What it throws ends the wait. */
  readonly look: () => Promise<Value | undefined>;
  /** Does it: under the lease, or, when waiting for one has taken too long, without. */
  readonly work: (lease: Held | undefined) => Promise<Value>;
  /** Until when a lease is waited for, by the clock that cannot jump. */
  readonly until: number;
}

/** A lease that was taken. */
export interface Held {
  release(): Promise<void>;
}

const FIRST_POLL_MS = 100;
const LONGEST_POLL_MS = 1_000;
/** How much longer than a lease one waits for it. */
const SPARE_MS = 5_000;

/** Until when it is worth to wait for a lease: whoever died with one has lost it by then. */
export function leaseEnd({ leaseMs }: StoreAccess, { clock }: AuthContext): number {
  return clock.monotonic() + leaseMs + SPARE_MS;
}

/** Takes a lease and works, or waits for who has it. Whoever works releases it. Without a lease to be had in time, it works all the same. */
export async function underLease<Value>({ access, context, key, look, work, until }: LeasedWork<Value>): Promise<Value> {
  const { clock, signal } = context;
  for (let pauseMs = FIRST_POLL_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_POLL_MS)) {
    signal?.throwIfAborted();
    const found = await look();
    if (found !== undefined) return found;
    const lease = access.leases ? await take(access, context, key) : undefined;
    if (lease) {
      let passedOn = false;
      try {
        // Another may have worked between the look and the lease.
        const other = await look();
        if (other !== undefined) return other;
        signal?.throwIfAborted();
        passedOn = true;
      } finally {
        if (!passedOn) await lease.release();
      }
      return work(lease);
    }
    if (!access.leases || access.isResting(context) || clock.monotonic() >= until) return work(undefined);
    await pause(pauseMs, context);
  }
}

async function take(access: StoreAccess, context: AuthContext, key: () => Promise<string>): Promise<Held | undefined> {
  let asked: Promise<Lease | undefined> | undefined;
  const lease = await access.ask(context, key, async (store, name) => {
    asked = store.lease?.(name, access.leaseMs);
    return asked;
  });
  // One that comes too late is nobody's.
  if (!lease) void asked?.then((late) => late?.release()).catch(() => {});
  if (!lease) return undefined;
  return {
    async release() {
      // Not waited for from a store that is in trouble; the lease ends by itself.
      if (!access.isResting(context)) await access.ask(context, key, () => lease.release());
      else void (async () => lease.release())().catch(() => {});
    },
  };
}

async function pause(ms: number, { clock, signal }: AuthContext): Promise<void> {
  let cancel = (): void => {};
  const over = new Promise<void>((resolve) => {
    cancel = clock.timer(ms, resolve);
  });
  await wait(over, signal).finally(cancel);
}
