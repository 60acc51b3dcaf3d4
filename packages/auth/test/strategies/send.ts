import { type AuthStrategy, authFetch, type Clock, isTokenError, type StandaloneAuthOptions } from "../../src/index.ts";

/** Sends one request and gives its status. */
export type Send = (init?: RequestInit) => Promise<number>;

/** A strategy in a plain `fetch`, at the vendor's API. */
export function sender(
  url: string,
  auth: AuthStrategy,
  clock: Clock,
  { fetch, ...options }: StandaloneAuthOptions & { readonly fetch?: typeof globalThis.fetch } = {},
): Send {
  const signed = authFetch(auth, fetch, { clock, ...options });
  return async (init) => {
    const response = await signed(`${url}/people`, init);
    await response.arrayBuffer();
    return response.status;
  };
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

/** What a call came to: its status, or its error's code. */
export async function outcome(call: Promise<number>): Promise<string> {
  try {
    return String(await call);
  } catch (error) {
    if (isTokenError(error)) return error.code;
    throw error;
  }
}

/**
 * A `fetch` as a client's engine would be: repeats what is busy, on the clock, no earlier than asked and within a deadline.
 */
export function patientFetch(clock: Clock, deadlineMs = 60_000): typeof globalThis.fetch {
  return async (input, init) => {
    const end = clock.monotonic() + deadlineMs;
    for (;;) {
      const response = await fetch(input, init);
      const waitMs = Number(response.headers.get("retry-after") ?? "0.25") * 1000;
      if (!/429|503/.test(String(response.status)) || clock.monotonic() + waitMs > end) return response;
      await response.arrayBuffer();
      await new Promise<void>((resolve) => clock.timer(waitMs, resolve));
    }
  };
}
