import type { Operation } from "../../../../../scripts/generate/read-operations.ts";
import type { DocumentedApi } from "../documented-api.ts";

/** Of the ways that an operation may be signed the one that samples show: with a bearer token where that is possible. */
export function preferredSecurity({ spec }: DocumentedApi, { security }: Pick<Operation, "security">): readonly string[] {
  const schemes = spec.components?.securitySchemes ?? {};
  const isBearer = (name: string): boolean => schemes[name]?.type === "oauth2" || schemes[name]?.scheme === "bearer";
  return security.find((names) => names.some(isBearer)) ?? security[0] ?? [];
}
