import { createSharedRefusals } from "./shared-refusals.ts";
import { createStoreAccess } from "./store-access.ts";
import { sha256, storeKey } from "./store-key.ts";
import { readStored, writeStored } from "./stored-value.ts";
import type { AuthContext } from "./strategy.ts";
import type { TokenStore } from "./token-store.ts";
import { type Held, leaseEnd, underLease } from "./under-lease.ts";

/** What processes know together of credentials at one address. A value is that of `Authorization`. */
export interface SharedBasic {
  /**
   * Waits for the right to send the first request; `accepted` when another process has shown that the server takes the credentials.
   *
   * @throws TokenError with code `invalid_credentials` when another process was refused.
   */
  before(context: AuthContext, value: string): Promise<"accepted" | FirstRequest>;
  /** Tells the others that the server takes the credentials or not, or that nothing is known, and lets them go on. */
  settled(context: AuthContext, value: string, verdict: Verdict, first?: FirstRequest): Promise<void>;
  /** Lets credentials that were refused elsewhere be tried once more. */
  retryCredentials(): void;
}

/** What a request has shown. */
export type Verdict = "accepted" | "refused" | undefined;

/** The right to send the first request; without a lease where none was to be had. */
export interface FirstRequest {
  readonly lease: Held | undefined;
}

/** How long credentials count as taken for processes that have not sent them yet. */
const ACCEPTED_MS = 15 * 60_000;

/** Finds the place of Basic credentials in a store. Loaded by the first request that shares them. */
export function sharedBasic(store: TokenStore): SharedBasic {
  const access = createStoreAccess(store);
  let last: { readonly context: AuthContext; readonly value: string } | undefined;
  const refusals = createSharedRefusals(access, keyOf);
  const markKey = async ({ baseUrl }: AuthContext, value: string): Promise<string> => storeKey(baseUrl, keyOf(value), "basic");

  const readMark = async (context: AuthContext, value: string): Promise<boolean> => {
    const text = await access.ask(
      context,
      () => markKey(context, value),
      (store, key) => store.get(key),
    );
    return readStored(text)?.["accepted"] === (await sha256(value));
  };
  const putMark = async (context: AuthContext, value: string): Promise<void> => {
    const mark = writeStored({ accepted: await sha256(value) });
    await access.ask(
      context,
      () => markKey(context, value),
      (store, key) => store.set(key, mark, ACCEPTED_MS),
    );
  };
  const dropMark = async (context: AuthContext, value: string): Promise<void> => {
    if (await readMark(context, value))
      await access.ask(
        context,
        () => markKey(context, value),
        (store, key) => store.delete(key),
      );
  };

  return {
    before(context, value) {
      last = { context, value };
      return underLease<"accepted" | FirstRequest>({
        access,
        context,
        until: leaseEnd(access, context),
        key: () => markKey(context, value),
        async look() {
          await refusals.assertNotRefused(context, value);
          return (await readMark(context, value)) ? "accepted" : undefined;
        },
        work: async (lease) => ({ lease }),
      });
    },
    async settled(context, value, verdict, first) {
      last = { context, value };
      if (verdict === "accepted") await putMark(context, value);
      if (verdict === "refused") {
        await refusals.add(context, value);
        await dropMark(context, value);
      }
      await first?.lease?.release();
    },
    retryCredentials() {
      if (last) void refusals.clear(last.context, last.value);
    },
  };
}

/** What tells these credentials from others at the address: the user's name. */
function keyOf(value: string): string {
  const pair = atob(value.replace(/^Basic /, ""));
  return JSON.stringify(["basic", pair.slice(0, pair.indexOf(":"))]);
}
