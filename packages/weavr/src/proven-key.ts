import type { AuthStrategy } from "@kyc-clients/auth";

/** A strategy that is watched, and whether Weavr has taken its API key before. */
export interface WatchedKey {
  readonly strategy: AuthStrategy | undefined;
  /** A 401 has no body, and may speak of the key or of the token. Of a key that was taken before, it is taken to speak of the token. */
  isProven(): boolean;
}

/** Answers that come after the key was looked at. */
const AFTER_THE_KEY: ReadonlySet<number | undefined> = new Set([200, 201, 204, 403, 404, 409, 410, 423]);

/** Watches how Weavr receives an account's API key. */
export function watchKey(strategy: AuthStrategy | undefined): WatchedKey {
  let proven: string | undefined;
  let sent: string | undefined;
  const watch = (layer: AuthStrategy): AuthStrategy =>
    layer.scheme !== "apiKey:api-key"
      ? layer
      : {
          ...layer,
          settle(headers, status, context) {
            sent = headers.get("api-key") ?? undefined;
            if (AFTER_THE_KEY.has(status)) proven = sent;
            return layer.settle?.(headers, status, context) ?? false;
          },
        };
  const watched = strategy?.layers ? { ...strategy, layers: strategy.layers.map(watch) } : strategy && watch(strategy);
  return { strategy: watched, isProven: () => proven !== undefined && proven === sent };
}
