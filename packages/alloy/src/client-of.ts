import { type ClientControls, createClientOf, type NamedOperation, selectOperations } from "@kyc-clients/core";
import type { AlloyClientOptions } from "./client.ts";
import type { AlloyOperations } from "./operations.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** A client for these operations of the Alloy API: their methods are those of the whole client. It has no `raw`. */
export type AlloyClientOf<OperationId extends string> = Pick<AlloyOperations, OperationId & keyof AlloyOperations> & ClientControls;

/** Operations of Alloy, each under its own name. */
export type AlloyNamedOperations<OperationId extends string> = {
  readonly [Id in OperationId]: Id extends keyof AlloyOperations ? NamedOperation<"alloy", Id> : never;
};

/**
 * Creates a client of only these operations, so that a bundle holds no others. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used, `operations` where it is what is called.
 * @see https://docs.alloy.co/
 * @example
 * ```ts
 * import { oauth } from "@kyc-clients/alloy";
 * import { createAlloyClientOf, createEvaluation } from "@kyc-clients/alloy/operations";
 *
 * const alloy = createAlloyClientOf({ createEvaluation }, { server: "sandbox", auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
 * const result = await alloy.createEvaluation({ body: { name_first: "Mira", name_last: "Okonjo" } });
 * if (result.status === 201) result.data.summary?.outcome;
 * ```
 */
export function createAlloyClientOf<OperationId extends string>(
  operations: AlloyNamedOperations<OperationId>,
  options: AlloyClientOptions,
): AlloyClientOf<OperationId> {
  return createClientOf<AlloyClientOf<OperationId>>(selectOperations(vendor, operations), options);
}
