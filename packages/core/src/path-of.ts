import { ConfigurationError } from "@kyc-clients/auth";
import type { ApiDefinition, OperationDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { own } from "./own.ts";

/**
 * The path to call: the spec's, or the caller's where the vendor documents none.
 *
 * @throws ConfigurationError when it is neither.
 */
export function pathOf(
  { vendor }: ApiDefinition,
  operationId: string,
  { path }: OperationDefinition,
  { operationPaths }: ResolvedOptions,
): string {
  if (!path.startsWith("/_path-not-documented/")) return path;
  const given = own(operationPaths ?? {})[operationId];
  if (given?.startsWith("/")) return given;
  throw new ConfigurationError(`operationPaths.${operationId}`, "is missing: the vendor does not document this path", {
    vendor,
    operationId,
  });
}
