import { type AuthStrategy, ConfigurationError } from "@kyc-clients/auth";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";

/**
 * Picks the layers that an operation names: all of the first alternative that the strategy can satisfy, and nothing more.
 *
 * @throws ConfigurationError when no alternative fits.
 */
export function pickLayers(
  api: ApiDefinition,
  operationId: string,
  { security }: OperationDefinition,
  auth: AuthStrategy | undefined,
): readonly AuthStrategy[] {
  if (security.length === 0) return [];
  const layers = auth?.layers ?? (auth ? [auth] : []);
  for (const alternative of security) {
    const picked = alternative.map((name) => layers.find(({ scheme }) => onWire(scheme) === onWire(api.securitySchemes[name])));
    if (picked.every((layer) => layer !== undefined)) return picked;
  }
  throw new ConfigurationError("auth", `does not fit: ${operationId} wants ${security.join(" or ")}`, { vendor: api.vendor, operationId });
}

/** A bearer token may come from OAuth 2.0 without our knowing, and the other way round; on the wire they are the same. */
function onWire(scheme: string | undefined): string | undefined {
  return scheme === "oauth2" ? "bearer" : scheme;
}
