import { TokenError } from "./errors.ts";
import type { StoreAccess } from "./store-access.ts";
import { sha256, storeKey } from "./store-key.ts";
import { readStored, writeStored } from "./stored-value.ts";
import type { AuthContext } from "./strategy.ts";

/** Which credentials the vendor has refused, as all processes know it. They are told apart by a fingerprint, which stands in the value and so can be encrypted. */
export interface SharedRefusals {
  /** @throws TokenError with code `invalid_credentials` when the credentials were refused, in this process or in another. */
  assertNotRefused(context: AuthContext, credentials: string): Promise<void>;
  add(context: AuthContext, credentials: string): Promise<void>;
  /** Lets all refused credentials be tried once more: at the next look, if the store cannot be reached now. */
  clear(context: AuthContext, credentials: string): Promise<void>;
}

/** How long a refusal is shared, unless a vendor wants more. */
const REFUSAL_MS = 15 * 60_000;
/** How many refused credentials are remembered: a rotation has two, and more are a program that guesses. */
const MOST_REFUSALS = 16;

/**
 * @param key What tells the credentials' owner from others at the address.
 * @param refusalMs How long a refusal is shared.
 */
export function createSharedRefusals(
  access: StoreAccess,
  key: (credentials: string) => string | Promise<string>,
  refusalMs: number = REFUSAL_MS,
): SharedRefusals {
  let toClear = false;

  const keyOf = async ({ baseUrl }: AuthContext, credentials: string): Promise<string> =>
    storeKey(baseUrl, await key(credentials), "refusal");
  const forget = async (context: AuthContext, credentials: string): Promise<void> => {
    toClear = true;
    const isDone = await access.ask(
      context,
      () => keyOf(context, credentials),
      async (store, key) => {
        await store.delete(key);
        return true;
      },
    );
    if (isDone) toClear = false;
  };
  /** Fingerprint and end, in milliseconds since the Unix epoch, of those that have not ended. */
  const read = async (context: AuthContext, credentials: string): Promise<[string, number][]> => {
    const now = context.clock.now();
    const text = await access.ask(
      context,
      () => keyOf(context, credentials),
      (store, key) => store.get(key),
    );
    return Object.entries(Object(readStored(text)?.["refused"])).flatMap(([print, end]): [string, number][] =>
      typeof end === "number" && end > now ? [[print, Math.min(end, now + refusalMs)]] : [],
    );
  };

  return {
    async assertNotRefused(context, credentials) {
      if (toClear) await forget(context, credentials);
      if (toClear) return;
      const refused = await read(context, credentials);
      if (refused.length === 0) return;
      const print = await sha256(credentials);
      if (refused.some(([one]) => one === print))
        throw new TokenError("invalid_credentials", "The credentials were refused before and are not tried again");
    },
    async add(context, credentials) {
      const refused = (await read(context, credentials)).slice(1 - MOST_REFUSALS);
      refused.push([await sha256(credentials), context.clock.now() + refusalMs]);
      const value = writeStored({ refused: Object.fromEntries(refused) });
      await access.ask(
        context,
        () => keyOf(context, credentials),
        (store, key) => store.set(key, value, refusalMs),
      );
    },
    clear: forget,
  };
}
