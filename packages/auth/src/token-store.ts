/** A token as a store keeps it. */
export interface StoredToken {
  readonly accessToken: string;
  /** When it ends, in milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/**
 * Where clients keep tokens that they share. A store that fails costs a token exchange, never a call.
 *
 * Keys hold no secret. Values do: a store outside the process must encrypt them.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  /** Keeps a token for `ttlMs` milliseconds at the most. */
  set(key: string, token: StoredToken, ttlMs: number): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A store for clients of one process; it holds a token until another takes its place. */
export function memoryTokenStore(): TokenStore {
  const tokens = new Map<string, StoredToken>();
  return {
    get: async (key) => tokens.get(key),
    set: async (key, token) => {
      tokens.set(key, token);
    },
    delete: async (key) => {
      tokens.delete(key);
    },
  };
}
