import type { Fate } from "./fates.ts";

/** How often each call reached the server. Its size is fixed at the start, so that counting takes no memory. */
export class Arrivals {
  /** Requests of a call that were let in, whatever became of them. */
  readonly taken: Uint8Array;
  /** Requests of a call that were turned away with 401, as their token had ended. */
  readonly refused: Uint8Array;
  /** Requests of a call for a token. */
  readonly exchanges: Uint8Array;
  /** Requests that no call should make. */
  readonly strange: string[] = [];
  /** How often each thing happened to a request of a call. */
  readonly fates = new Map<Fate, number>();
  /** Calls that met, where it was not safe to repeat them, what is repeated elsewhere. */
  sparedRepeats = 0;
  requests = 0;

  constructor(calls: number) {
    this.taken = new Uint8Array(calls);
    this.refused = new Uint8Array(calls);
    this.exchanges = new Uint8Array(calls);
  }

  count(kind: "taken" | "refused" | "exchanges", call: number): void {
    this.requests += 1;
    this[kind][call] = (this[kind][call] ?? 0) + 1;
  }

  met(fate: Fate): void {
    this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
  }
}
