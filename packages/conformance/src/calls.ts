import { isApiError, isKycClientsError } from "@kyc-clients/core";
import type { ManualClock } from "@kyc-clients/testing";
import { settle } from "@kyc-clients/testing";
import type { Operation } from "./needs.ts";
import type { Arguments } from "./samples.ts";
import type { Connected } from "./vendor.ts";

/** Calls an operation, every other time through `raw`, and tells its status, or the code of what was thrown instead. */
export function outcome(client: Connected, { operationId }: Operation, args: Arguments, index = 0): Promise<number | string> {
  const call: Promise<{ readonly response: Response }> = index % 2 === 0 ? client.call(operationId, args) : client.raw(operationId, args);
  return call.then(({ response }) => response.status, outcomeOf);
}

function outcomeOf(error: unknown): number | string {
  if (isApiError(error)) return error.status ?? error.code;
  if (isKycClientsError(error)) return error.code;
  throw error;
}

/** Makes so many calls at once. */
export function atOnce<Value>(count: number, call: (index: number) => Promise<Value>): Promise<Value[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => call(index)));
}

/** How often each value stands in a list. */
export function tally(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

/** A fetch of so many requests at once, which therefore share as many kept-alive sockets. */
export function pooledFetch(size: number): typeof fetch {
  const waiting: (() => void)[] = [];
  let free = size;
  return async (input, init) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await fetch(input, init);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** The longest wait of a client for a shared store, or between two looks at it. */
const STORE_WAIT_MS = 1_000;

/** Moves time through the waits for a shared store until the work is done. Deadlines are longer, and are not met. */
export async function throughStoreWaits<Value>(clock: ManualClock, work: Promise<Value>): Promise<Value> {
  let isDone = false;
  const done = (): void => {
    isDone = true;
  };
  work.then(done, done);
  while (!isDone) {
    await settle();
    const [soonest = Number.POSITIVE_INFINITY] = clock.delays();
    if (!isDone && soonest <= STORE_WAIT_MS) await clock.advance(soonest);
  }
  return work;
}
