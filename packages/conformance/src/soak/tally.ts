import type { Vendor } from "../vendor.ts";
import type { Arrivals } from "./arrivals.ts";
import type { Ending } from "./make-call.ts";
import type { Planned } from "./plan.ts";

/** What became of a vendor's calls. */
export interface VendorTally {
  readonly vendor: string;
  readonly operations: number;
  calls: number;
  readonly endings: Map<Ending, number>;
  /** Requests that were let in or turned away, without those for tokens. */
  requests: number;
  exchanges: number;
  /** Calls that were sent once more after a 401, as their token had ended. */
  replayed: number;
  /** How often a call that must not be repeated was let in, at the most. */
  mostUnsafe: number;
  /** The same of one that may be repeated. */
  mostSafe: number;
  /** Operations that reached the server. */
  readonly reached: Set<string>;
}

/** A tally without a call. */
export function emptyTally({ name, spec }: Vendor): VendorTally {
  return {
    vendor: name,
    operations: spec.operations.length,
    calls: 0,
    endings: new Map(),
    requests: 0,
    exchanges: 0,
    replayed: 0,
    mostUnsafe: 0,
    mostSafe: 0,
    reached: new Set(),
  };
}

/** Adds how often each call arrived. */
export function addArrivals(tallies: ReadonlyMap<Vendor, VendorTally>, arrivals: Arrivals, plannedOf: (call: number) => Planned): void {
  for (let call = 0; call < arrivals.taken.length; call += 1) {
    const { vendor, operation, isRetrySafe } = plannedOf(call);
    const tally = tallies.get(vendor) as VendorTally;
    const [taken = 0, refused = 0] = [arrivals.taken[call], arrivals.refused[call]];
    tally.requests += taken + refused;
    tally.exchanges += arrivals.exchanges[call] ?? 0;
    if (refused > 0 && taken > 0) tally.replayed += 1;
    if (isRetrySafe) tally.mostSafe = Math.max(tally.mostSafe, taken);
    else tally.mostUnsafe = Math.max(tally.mostUnsafe, taken);
    if (taken > 0) tally.reached.add(operation.operationId);
  }
}
