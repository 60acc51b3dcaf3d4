import { type BodyKind, isApiError, type OperationDefinition } from "@kyc-clients/core";
import type { Operation } from "./needs.ts";
import type { Answered, Way } from "./ways.ts";

const KINDS = ["json", "text", "binary", "none"] as const;

/** How an operation documents the body of a status, exactly or under a range or `default`; `undefined` where it does not list it. */
export function documentedKind(definition: OperationDefinition, status: number): BodyKind | undefined {
  const keys = [`${status}`, ...(definition.ranges?.(status) ?? [])];
  return keys.flatMap((key) => KINDS.filter((kind) => definition[kind]?.split(" ").includes(key)))[0];
}

/** How a call ended that a server answered with a failure. */
export interface Ended {
  readonly status: number;
  readonly attempts: number | undefined;
  readonly retryAfterMs: number | undefined;
  readonly body: unknown;
}

/**
 * How a call ended that was answered: with a result, or with the error that stands for a status which the operation does not list.
 *
 * @throws Error when it is not the one of the two that the spec wants.
 */
export async function endOf(work: Promise<Answered>, { definition, operationId }: Operation, { name }: Way): Promise<Ended> {
  try {
    const { response, data, error, attempts, retryAfterMs } = (await work) as Answered & Partial<Ended>;
    const { status } = response;
    if (name === "by name" && documentedKind(definition, status) === undefined)
      throw new Error(`${operationId} gave ${status} as documented`);
    return { status, attempts, retryAfterMs, body: data ?? error };
  } catch (error) {
    if (!isApiError(error) || error.code !== "undocumented_status" || name === "raw") throw error;
    const { status = 0, attempts, retryAfterMs, body } = error;
    if (documentedKind(definition, status) !== undefined) throw error;
    return { status, attempts, retryAfterMs, body };
  }
}
