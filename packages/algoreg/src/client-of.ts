import { type ClientControls, createClientOf, type NamedOperation, selectOperations } from "@kyc-clients/core";
import type { AlgoregClientOptions } from "./client.ts";
import type { AlgoregOperations } from "./operations.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** A client for these operations of the Algoreg API: their methods are those of the whole client. It has no `raw`. */
export type AlgoregClientOf<OperationId extends string> = Pick<AlgoregOperations, OperationId & keyof AlgoregOperations> & ClientControls;

/** Operations of Algoreg, each under its own name. */
export type AlgoregNamedOperations<OperationId extends string> = {
  readonly [Id in OperationId]: Id extends keyof AlgoregOperations ? NamedOperation<"algoreg", Id> : never;
};

/**
 * Creates a client of only these operations, so that a bundle holds no others. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used, `operations` where it is what is called.
 * @see https://docs.algoreg.com/
 * @example
 * ```ts
 * import { oauth } from "@kyc-clients/algoreg";
 * import { createAlgoregClientOf, createSession } from "@kyc-clients/algoreg/operations";
 *
 * const auth = oauth({ email: "service@example.org", password: "made-up-password" });
 * const algoreg = createAlgoregClientOf({ createSession }, { server: "production", auth });
 * const result = await algoreg.createSession({ body: { scenario_code: "default", language: "en-GB", external_id: "customer-1" } });
 * if (result.status === 200) result.data.session_id;
 * ```
 */
export function createAlgoregClientOf<OperationId extends string>(
  operations: AlgoregNamedOperations<OperationId>,
  options: AlgoregClientOptions,
): AlgoregClientOf<OperationId> {
  return createClientOf<AlgoregClientOf<OperationId>>(selectOperations(vendor, operations), options);
}
