import { type AccessToken, readAccessToken } from "./access-token.ts";
import { isTokenError } from "./errors.ts";
import { read } from "./provided.ts";
import { createSharedRefusals } from "./shared-refusals.ts";
import { createStoreAccess } from "./store-access.ts";
import { storeKey } from "./store-key.ts";
import { readStored, writeStored } from "./stored-value.ts";
import type { AuthContext } from "./strategy.ts";
import type { TokenSourceOptions } from "./token-source.ts";
import type { TokenStore } from "./token-store.ts";
import { type Held, leaseEnd, underLease } from "./under-lease.ts";
import { wait } from "./wait.ts";

/** A token that came from a store: another client has used it, so a refusal of it is worth a renewal. */
export type SharedAccessToken = AccessToken & { readonly proven?: true };

/** One renewal of a token, as its source sees it. */
export interface Renewal<Credentials> {
  readonly context: AuthContext;
  /** The token that is renewed. */
  readonly held: AccessToken | undefined;
  /** The last token that the vendor refused. */
  readonly droppedToken: string | undefined;
  /** Whether no token was dropped meanwhile. One that comes too late does not go into the store. */
  readonly isCurrent: () => boolean;
  /** Reads the credentials, and exchanges them in the way given. */
  readonly exchange: (context: AuthContext, exchange: TokenSourceOptions<Credentials>["exchange"]) => Promise<AccessToken>;
}

/** A token that clients share in a store, one renewal at a time. That the store fails, or takes too long, counts as no answer. */
export interface SharedToken<Credentials> {
  /** The store's token, or a new one that goes there. */
  token(renewal: Renewal<Credentials>): Promise<SharedAccessToken>;
  /** Lets credentials that were refused elsewhere be tried once more. */
  retryCredentials(): void;
}

/** A token that ends sooner is not worth having. */
const SHORTEST_LIFE_MS = 30_000;
/** How many dropped tokens are remembered. */
const REMEMBERED_TOKENS = 16;

/**
 * Finds a token's place in a store. Loaded by the first token that is shared: few programs run on more than one machine.
 *
 * @param refused What the source remembers as refused. What was learnt from the store is taken out again, since there it ends.
 */
export function sharedToken<Credentials>(
  store: TokenStore,
  { key, exchange, refusalMs }: TokenSourceOptions<Credentials>,
  refused: Set<string | undefined>,
): SharedToken<Credentials> {
  const access = createStoreAccess(store);
  const refusals = createSharedRefusals(access, () => read(key), refusalMs);
  const learnt = new Set<string>();
  const dropped = new Set<string>();
  let last: AuthContext | undefined;
  /** The lease that is held here, and whether its renewal still counts. */
  let own: { readonly lease: Held; readonly isCurrent: () => boolean } | undefined;
  const keyOf = async ({ baseUrl }: AuthContext): Promise<string> => storeKey(baseUrl, await read(key), "token");

  /** The store's token, unless it soon ends, is the one held, or was dropped here: a store that was away may still have it. */
  const look = async ({ context, held }: Renewal<Credentials>): Promise<SharedAccessToken | undefined> => {
    const stored = readStored(
      await access.ask(
        context,
        () => keyOf(context),
        (store, key) => store.get(key),
      ),
    );
    const token = stored && believable(stored, context);
    if (!token || token.accessToken === held?.accessToken || dropped.has(token.accessToken)) return undefined;
    return { ...token, proven: true };
  };

  /** Takes a refused token out of the store, unless another client has put a new one there already. */
  const forget = async (context: AuthContext, dropped: string): Promise<void> => {
    await access.ask(
      context,
      () => keyOf(context),
      async (store, key) => {
        if (readStored(await store.get(key))?.["accessToken"] === dropped) await store.delete(key);
      },
    );
  };

  const put = async (context: AuthContext, { accessToken, expiresAt }: AccessToken): Promise<void> => {
    const value = writeStored({ accessToken, expiresAt });
    await access.ask(
      context,
      () => keyOf(context),
      (store, key) => store.set(key, value, expiresAt - context.clock.now()),
    );
  };

  /** Exchanges credentials, unless another process does it meanwhile or they were refused. */
  const exchangeShared = async (
    renewal: Renewal<Credentials>,
    credentials: Credentials,
    context: AuthContext,
  ): Promise<SharedAccessToken> => {
    const print = JSON.stringify(credentials) as string | undefined;
    const work = async (inTime: AuthContext): Promise<AccessToken> => {
      if (renewal.droppedToken !== undefined) await forget(inTime, renewal.droppedToken);
      try {
        const token = await exchange(credentials, inTime);
        if (renewal.isCurrent() && !inTime.signal?.aborted) await put(inTime, token);
        return token;
      } catch (error) {
        if (print !== undefined && isRefusal(error)) await refusals.add(inTime, print);
        throw error;
      }
    };
    const lookOrRefuse = async (): Promise<SharedAccessToken | undefined> => {
      const found = await look(renewal);
      if (found || print === undefined) return found;
      await refusals.assertNotRefused(context, print).catch((error: unknown) => {
        learnt.add(print);
        throw error;
      });
      return undefined;
    };
    const until = leaseEnd(access, context);
    for (;;) {
      const late = new Error("The exchange took longer than its lease");
      try {
        return await underLease<SharedAccessToken>({
          access,
          context,
          until,
          key: () => keyOf(context),
          look: lookOrRefuse,
          work(lease) {
            if (!lease) return work(context);
            own = { lease, isCurrent: renewal.isCurrent };
            return withinLease(lease, (access.leaseMs * 9) / 10, late, context, work);
          },
        });
      } catch (error) {
        if (error !== late) throw error;
      }
    }
  };

  return {
    async token(renewal) {
      const { context } = renewal;
      last = context;
      if (renewal.droppedToken !== undefined) dropped.add(renewal.droppedToken);
      const [oldest] = dropped;
      if (dropped.size > REMEMBERED_TOKENS && oldest !== undefined) dropped.delete(oldest);
      // A renewal that no longer counts must not hold up this one; what it gets is not kept.
      if (own && !own.isCurrent()) await own.lease.release();
      own = undefined;
      for (const print of learnt) refused.delete(print);
      learnt.clear();
      const found = await look(renewal);
      return found ?? renewal.exchange(context, (credentials, inFlight) => exchangeShared(renewal, credentials, inFlight));
    },
    retryCredentials() {
      learnt.clear();
      if (last) void refusals.clear(last, "");
    },
  };
}

/** A token of a store that may be used: one without an end of its own would be given one. */
function believable({ accessToken, expiresAt }: Readonly<Record<string, unknown>>, { clock }: AuthContext): AccessToken | undefined {
  try {
    const token = readAccessToken({ accessToken, expiresAt: expiresAt ?? Number.NaN }, clock);
    return token.expiresAt - SHORTEST_LIFE_MS > clock.now() ? token : undefined;
  } catch {
    return undefined;
  }
}

function isRefusal(error: unknown): boolean {
  return isTokenError(error) && error.code === "invalid_credentials";
}

/** Works with a signal that ends before the lease does, so that two never work at once; then releases it. */
async function withinLease<Value>(
  lease: Held,
  limitMs: number,
  late: Error,
  context: AuthContext,
  work: (context: AuthContext) => Promise<Value>,
): Promise<Value> {
  const limit = new AbortController();
  const cancel = context.clock.timer(limitMs, () => limit.abort(late));
  const follow = (): void => limit.abort(context.signal?.reason);
  context.signal?.addEventListener("abort", follow);
  if (context.signal?.aborted) follow();
  try {
    return await wait(work({ ...context, signal: limit.signal }), limit.signal);
  } finally {
    cancel();
    context.signal?.removeEventListener("abort", follow);
    await lease.release();
  }
}
