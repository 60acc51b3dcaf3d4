import type { components } from "@kyc-clients/weavr";

type Schemas = components["schemas"];

/** How far due diligence is. */
export type DueDiligence = "NOT_STARTED" | "INITIATED" | "PENDING_REVIEW" | "APPROVED" | "REJECTED";

interface IdentityBase {
  /** The id of the root user too. */
  readonly id: string;
  readonly createdAt: number;
  /** The status of KYB or KYC that counts. */
  status: DueDiligence;
  /** The status of the last check: it goes ahead of the other one once that was decided. */
  ongoing: DueDiligence;
  /** How often documents were handed in. */
  attempts: number;
  /** Whether a rejection stands for good. */
  isBarred: boolean;
  active: boolean;
  /** How often the mobile was changed. */
  mobileChanges: number;
}

/** A business. Its root user is in `state.users` under the same id. */
export interface CorporateRecord extends IdentityBase {
  readonly kind: "CORPORATE";
  /** Its name, for the list of identities. */
  name: string;
  readonly companyPosition: Schemas["CompanyPosition"];
  facts: Omit<Schemas["Corporate"], "id" | "rootUser" | "creationTimestamp">;
}

/** A person. Its root user is in `state.users` under the same id. */
export interface ConsumerRecord extends IdentityBase {
  readonly kind: "CONSUMER";
  /** Its name, for the list of identities. */
  name: string;
  /** What of the person a user has no place for. */
  person: Pick<Schemas["ConsumerRootUser"], "occupation" | "address" | "nationality" | "placeOfBirth">;
  /** The level that was reached. */
  kycLevel: Schemas["KycLevel"] | undefined;
  /** The level of the last check. */
  ongoingKycLevel: Schemas["KycLevel"] | undefined;
  facts: Omit<Schemas["Consumer"], "id" | "rootUser" | "creationTimestamp">;
}

/** A corporate or a consumer. */
export type IdentityRecord = CorporateRecord | ConsumerRecord;

/** How an identity starts that nobody has looked at. */
export const unverified: Pick<IdentityRecord, "status" | "ongoing" | "attempts" | "isBarred" | "active" | "mobileChanges"> = {
  status: "NOT_STARTED",
  ongoing: "NOT_STARTED",
  attempts: 0,
  isBarred: false,
  active: true,
  mobileChanges: 0,
};
