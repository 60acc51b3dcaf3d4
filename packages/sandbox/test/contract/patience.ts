import type { ClientEvent } from "@kyc-clients/core";
import { type ManualClock, manualClock } from "@kyc-clients/testing";
import { START } from "./contract.ts";

/** Options of a client whose clock stands, and moves on by exactly what it waits between two attempts; and these waits, in milliseconds. */
export interface Patience {
  readonly clock: ManualClock;
  readonly observe: (event: ClientEvent) => void;
  readonly random: () => number;
  readonly waits: number[];
}

export function patience(): Patience {
  const clock = manualClock({ now: START });
  const waits: number[] = [];
  const observe = (event: ClientEvent): void => {
    if (event.type !== "retry") return;
    waits.push(event.waitMs);
    setImmediate(() => void clock.advance(event.waitMs));
  };
  return { clock, observe, random: () => 1, waits };
}
