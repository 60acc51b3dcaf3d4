import { type ClientControls, createClientOf, type NamedOperation, selectOperations } from "@kyc-clients/core";
import type { PersonrClientOptions } from "./client.ts";
import type { PersonrOperations } from "./operations.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** A client for these operations of the Personr API: their methods are those of the whole client. It has no `raw`. */
export type PersonrClientOf<OperationId extends string> = Pick<PersonrOperations, OperationId & keyof PersonrOperations> & ClientControls;

/** Operations of Personr, each under its own name. */
export type PersonrNamedOperations<OperationId extends string> = {
  readonly [Id in OperationId]: Id extends keyof PersonrOperations ? NamedOperation<"personr", Id> : never;
};

/**
 * Creates a client of only these operations, so that a bundle holds no others. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used, `operations` where it is what is called.
 * @see https://manual.personr.co/
 * @example
 * ```ts
 * import { credentials } from "@kyc-clients/personr";
 * import { createPersonrClientOf, getApplicantStatus } from "@kyc-clients/personr/operations";
 *
 * const auth = credentials({ email: "service@example.org", password: "made-up-password" });
 * const personr = createPersonrClientOf({ getApplicantStatus }, { server: "production", auth });
 * const result = await personr.getApplicantStatus({ body: { applicantId: "1795219200010x555555555555555555" } });
 * if (result.ok) result.data.response.result?.reviewAnswer;
 * ```
 */
export function createPersonrClientOf<OperationId extends string>(
  operations: PersonrNamedOperations<OperationId>,
  options: PersonrClientOptions,
): PersonrClientOf<OperationId> {
  return createClientOf<PersonrClientOf<OperationId>>(selectOperations(vendor, operations), options);
}
