import type { RequestHeaders } from "@kyc-clients/auth";
import type { OperationDefinition } from "./operation.ts";

/** Names the wish of a call that gives no name itself, where its operation takes one. All attempts of the call carry the same. */
export function addIdempotencyHeader(headers: RequestHeaders, { idempotency }: OperationDefinition): void {
  // An empty name would be none: a repeat would then be a second wish.
  if (idempotency !== undefined && !headers.get(idempotency)) headers.set(idempotency, crypto.randomUUID());
}
