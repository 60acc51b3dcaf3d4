import { ConfigurationError } from "./errors.ts";
import type { AuthStrategy } from "./strategy.ts";

/**
 * Stacks layers, as an account's key below a user's token. A client sends of them what the operation names, no more.
 *
 * @throws ConfigurationError when there is no layer, or two prove the same scheme.
 * @example
 * ```ts
 * const auth = all(apiKey({ header: "api-key", value: "made-up-key" }), bearerToken("made-up-token"));
 * ```
 */
export function all(...strategies: readonly AuthStrategy[]): AuthStrategy {
  const layers = strategies.flatMap((strategy) => strategy.layers ?? [strategy]);
  const [first] = layers;
  if (!first) throw new ConfigurationError("auth", "must have at least one layer");
  if (new Set(layers.map((layer) => layer.scheme)).size < layers.length) {
    throw new ConfigurationError("auth", "must not have two layers of one scheme");
  }
  const strategy: AuthStrategy = {
    scheme: first.scheme,
    layers,
    longLived: layers.some((layer) => layer.longLived === true),
    server: layers.find((layer) => layer.server !== undefined)?.server,
    async authorize(headers, context) {
      for (const layer of layers) await layer.authorize(headers, context);
    },
    settle: async (headers, status, context) =>
      (await Promise.all(layers.map((layer) => layer.settle?.(headers, status, context)))).includes(true),
    retryCredentials() {
      for (const layer of layers) layer.retryCredentials?.();
    },
  };
  return layers.some((layer) => layer.headerParameters)
    ? { ...strategy, headerParameters: () => Object.assign({}, ...layers.map((layer) => layer.headerParameters?.())) }
    : strategy;
}
