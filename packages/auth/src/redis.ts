import { type EncryptedTokenStoreOptions, encryptStore } from "./encrypted-token-store.ts";
import { ConfigurationError } from "./errors.ts";
import type { TokenStore } from "./token-store.ts";

/** What is used of a connected client of the `redis` package, from version 5 on: a single one, a pool, a cluster or a sentinel. */
export interface RedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { readonly PX: number; readonly NX?: true }): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** What `redisTokenStore` takes. One of `encryptionKey` and `plaintext` must be given. */
export interface RedisTokenStoreOptions {
  /** Connected. With `disableOfflineQueue`, a server that is down is found out at once. */
  readonly client: RedisClient;
  /** The key that tokens are encrypted with, as `encryptedTokenStore` takes it. */
  readonly encryptionKey?: EncryptedTokenStoreOptions["key"] | undefined;
  /** Keeps tokens as they are: whoever reads the server can use them. */
  readonly plaintext?: true | undefined;
  /** Begins each key. @default none */
  readonly prefix?: string | undefined;
  /** How long one process may take for a token exchange, and so how long the others wait for one that died. @default 30000 */
  readonly leaseMs?: number | undefined;
}

/** Deletes a lease only where it is still its owner's. */
const RELEASE = 'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0';

/**
 * Shares tokens through Redis, encrypted. A process renews them under a lease, and the others wait for what it gets.
 *
 * @throws ConfigurationError when there is neither an encryption key nor `plaintext`, or both, or one of them cannot be used.
 * @see https://redis.io/docs/latest/commands/set/
 * @example
 * ```ts
 * import { redisTokenStore } from "@kyc-clients/auth/redis";
 * import { createClient } from "redis";
 *
 * const client = await createClient({ url: "redis://127.0.0.1:6379", disableOfflineQueue: true }).connect();
 * const store = redisTokenStore({ client, encryptionKey: crypto.getRandomValues(new Uint8Array(32)) });
 * ```
 */
export function redisTokenStore({ client, encryptionKey, plaintext, prefix = "", leaseMs }: RedisTokenStoreOptions): TokenStore {
  if ((encryptionKey === undefined) === (plaintext !== true)) {
    throw new ConfigurationError("encryptionKey", "must be given, or else plaintext: true, and not both");
  }
  if (leaseMs !== undefined && !(Number.isInteger(leaseMs) && leaseMs >= 1_000 && leaseMs <= 600_000)) {
    throw new ConfigurationError("leaseMs", "must be a whole number from 1000 to 600000");
  }
  const store: TokenStore = {
    leaseMs,
    async get(key) {
      const value = await client.get(prefix + key);
      return typeof value === "string" ? value : undefined;
    },
    set: (key, value, ttlMs) => client.set(prefix + key, value, { PX: wholeMs(ttlMs) }),
    delete: (key) => client.del(prefix + key),
    async lease(key, ttlMs) {
      const owner = crypto.randomUUID();
      const leaseKey = `${prefix}${key}:lease`;
      if ((await client.set(leaseKey, owner, { PX: wholeMs(ttlMs), NX: true })) !== "OK") return undefined;
      return { release: () => client.eval(RELEASE, { keys: [leaseKey], arguments: [owner] }) };
    },
  };
  return encryptionKey === undefined ? store : encryptStore(store, encryptionKey, "encryptionKey");
}

/** Redis takes whole milliseconds, from 1, and none that its clock cannot hold. */
function wholeMs(ms: number): number {
  return Math.floor(Math.min(Math.max(ms, 1), Number.MAX_SAFE_INTEGER));
}
