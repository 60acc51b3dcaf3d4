import type { components } from "./openapi.gen.ts";

type Schemas = components["schemas"];

/** What `saveCustomers` reports on one customer. Its texts may repeat what was sent: keep them out of logs. */
export interface SaveProblem {
  /** Your own id of the customer, where the answer gives it. */
  readonly externalId: string | undefined;
  /** Why the customer was not stored as it was sent. Empty where there are only doubts. */
  readonly errors: readonly Schemas["SaveCustomersResponseLine"][];
  readonly warnings: readonly Schemas["SaveCustomersResponseLine"][];
}

/**
 * Gives the customers that a success of `saveCustomers` reports errors or warnings on: a 200 does not say that all were saved.
 *
 * An empty array says that no problem was reported, and no more. With `verify_input: true` nothing is stored in any case.
 *
 * @see https://docs.algoreg.com/api-reference/customer/save-customers
 * @example
 * ```ts
 * const problems = saveProblems({ detail: [{ external_id: "customer-1", errors: [{ error: "made-up" }] }] });
 * const failed = problems.filter(({ errors }) => errors.length > 0).map(({ externalId }) => externalId);
 * ```
 */
export function saveProblems({ detail }: Pick<Schemas["SaveCustomersResponse"], "detail">): SaveProblem[] {
  // `null`, which the pages do not have, is what a program may write for a list that it never made.
  const problems = (detail ?? []).map(({ external_id, errors, warnings }) => ({
    externalId: external_id,
    errors: errors ?? [],
    warnings: warnings ?? [],
  }));
  return problems.filter(({ errors, warnings }) => errors.length + warnings.length > 0);
}
