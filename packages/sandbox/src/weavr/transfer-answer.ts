import type { components } from "@kyc-clients/weavr";
import type { TransferRecord } from "./transfer-records.ts";

/** A transfer as answers have it. */
export function transferAnswer(transfer: TransferRecord): components["schemas"]["Transfer"] {
  const { id, request, state, createdAt, executedAt, cancellationReason } = transfer;
  return {
    id,
    ...request,
    state,
    creationTimestamp: createdAt,
    ...(executedAt !== undefined && { executionTimestamp: String(executedAt) }),
    ...(cancellationReason !== undefined && { cancellationReason }),
  };
}
