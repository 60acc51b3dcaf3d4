import { type ManualClock, manualClock } from "@kyc-clients/testing";
import type { AuthContext, AuthStrategy } from "../src/strategy.ts";

/** A context whose clock stands still, and whose `fetch` must not be reached unless a test gives one. */
export function contextOf(given: Partial<AuthContext> & { readonly clock?: ManualClock } = {}): AuthContext {
  return {
    clock: manualClock(),
    baseUrl: "https://api.example.com",
    fetch: () => Promise.reject(new Error("nothing was to be fetched")),
    ...given,
  };
}

/** The headers that a strategy signs one attempt with. */
export async function signed(strategy: AuthStrategy, context: AuthContext = contextOf()): Promise<Headers> {
  const headers = new Headers();
  await strategy.authorize(headers, context);
  return headers;
}

/** What a promise rejects with, or a function throws. */
export async function thrown(work: Promise<unknown> | (() => unknown)): Promise<Error & Record<string, unknown>> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("it was to be refused, and was not");
}
