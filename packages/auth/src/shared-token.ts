import { type AccessToken, readAccessToken } from "./access-token.ts";
import { type Provided, read } from "./provided.ts";
import type { AuthContext } from "./strategy.ts";
import type { TokenStore } from "./token-store.ts";

/** A token that clients share in a store. That the store fails, or takes too long, counts as no answer. */
export interface SharedToken {
  /** The store's token, unless it soon ends or is one of these. */
  get(unwanted: readonly (string | undefined)[]): Promise<AccessToken | undefined>;
  set(token: AccessToken): Promise<void>;
  /** Takes a refused token out of the store, unless another client has put a new one there already. */
  forget(accessToken: string): Promise<void>;
}

/** How long a store may take. */
const STORE_LIMIT_MS = 1_000;
/** A token that ends sooner is not worth having. */
const SHORTEST_LIFE_MS = 30_000;

/** Finds a token's place in a store. Loaded by the first token that is shared: few programs run on more than one machine. */
export function sharedToken(store: TokenStore, key: Provided<string>, { baseUrl, clock }: AuthContext): SharedToken {
  const ask = <Value>(work: (key: string) => Promise<Value>): Promise<Value | undefined> =>
    new Promise((resolve) => {
      const over = (): void => resolve(undefined);
      const cancel = clock.timer(STORE_LIMIT_MS, over);
      const answer = async (): Promise<Value> => work(JSON.stringify([baseUrl, await read(key)]));
      answer().then(resolve, over).finally(cancel);
    });
  return {
    get: (unwanted) =>
      ask(async (key) => {
        const given = await store.get(key);
        if (!given || unwanted.includes(given.accessToken)) return undefined;
        // Without an end it would be given a life of its own.
        const token = readAccessToken({ accessToken: given.accessToken, expiresAt: given.expiresAt ?? Number.NaN }, clock);
        return token.expiresAt - SHORTEST_LIFE_MS > clock.now() ? token : undefined;
      }),
    set: (token) => ask((key) => store.set(key, token, token.expiresAt - clock.now())),
    forget: (accessToken) =>
      ask(async (key) => {
        if ((await store.get(key))?.accessToken === accessToken) await store.delete(key);
      }),
  };
}
