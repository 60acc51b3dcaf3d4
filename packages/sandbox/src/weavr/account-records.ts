import type { components } from "@kyc-clients/weavr";

type Schemas = components["schemas"];

/** A managed account. */
export interface AccountRecord {
  readonly id: string;
  readonly identityId: string;
  readonly profileId: string;
  readonly currency: string;
  readonly createdAt: number;
  friendlyName: string;
  tag: string | undefined;
  lowBalanceThreshold: number | undefined;
  /** In minor units. */
  available: number;
  /** In minor units, with what is on its way out. */
  actual: number;
  state: Schemas["ManagedInstrumentState"];
  iban: "UNALLOCATED" | "PENDING_ALLOCATION" | "ALLOCATED";
}
