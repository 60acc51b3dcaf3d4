import type { components } from "@kyc-clients/weavr";

/** A movement of money. */
export interface TransferRecord {
  readonly id: string;
  readonly identityId: string;
  readonly createdAt: number;
  readonly request: components["schemas"]["TransferCreate"];
  state: "COMPLETED" | "REJECTED" | "FAILED" | "PENDING" | "SCHEDULED" | "CANCELLED";
  executedAt: number | undefined;
  cancellationReason: string | undefined;
}
