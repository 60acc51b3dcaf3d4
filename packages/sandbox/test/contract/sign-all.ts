import type { AuthStrategy, SecurityScheme } from "@kyc-clients/auth";
import { canary } from "@kyc-clients/testing";

/** Signs in every way that a vendor knows, each with credentials that nobody else has. */
export function signAll(schemes: Readonly<Record<string, string>>): AuthStrategy {
  const layers = Object.values(schemes).map((scheme): AuthStrategy => {
    const [name = "authorization", value] = scheme.startsWith("apiKey:")
      ? [scheme.slice("apiKey:".length), canary("key")]
      : [undefined, scheme === "basic" ? `Basic ${btoa(`${canary("user")}:${canary("password")}`)}` : `Bearer ${canary("token")}`];
    return { scheme: scheme as SecurityScheme, authorize: (headers) => headers.set(name, value) };
  });
  return { scheme: layers[0]?.scheme ?? "basic", layers, authorize: () => {} };
}
