import { type ClientControls, createClientOf, type NamedOperation, selectOperations } from "@kyc-clients/core";
import type { IcomplyClientOptions } from "./client.ts";
import type { IcomplyOperations } from "./operations.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** A client for these operations of the iComply API: their methods are those of the whole client. It has no `raw`. */
export type IcomplyClientOf<OperationId extends string> = Pick<IcomplyOperations, OperationId & keyof IcomplyOperations> & ClientControls;

/** Operations of iComply, each under its own name. */
export type IcomplyNamedOperations<OperationId extends string> = {
  readonly [Id in OperationId]: Id extends keyof IcomplyOperations ? NamedOperation<"icomply", Id> : never;
};

/**
 * Creates a client of only these operations, so that a bundle holds no others. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used, `operations` where it is what is called.
 * @see https://docs.icomplyis.com/api-docs
 * @example
 * ```ts
 * import { credentials } from "@kyc-clients/icomply";
 * import { createIcomplyClientOf, getNaturalPerson } from "@kyc-clients/icomply/operations";
 *
 * const auth = credentials({ username: "made-up-user", password: "made-up-password" });
 * const icomply = createIcomplyClientOf({ getNaturalPerson }, { server: "production", auth });
 * const result = await icomply.getNaturalPerson({ path: { id: "e-1001" } });
 * if (result.ok) result.data.data.kycMetaData?.kycStatus;
 * ```
 */
export function createIcomplyClientOf<OperationId extends string>(
  operations: IcomplyNamedOperations<OperationId>,
  options: IcomplyClientOptions,
): IcomplyClientOf<OperationId> {
  return createClientOf<IcomplyClientOf<OperationId>>(selectOperations(vendor, operations), options);
}
