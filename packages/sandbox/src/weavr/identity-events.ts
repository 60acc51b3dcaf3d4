import type { WebhookEvent } from "../webhook-scheme.ts";
import type { CorporateRecord, IdentityRecord } from "./identity-records.ts";
import type { Outcome } from "./outcomes.ts";
import type { UserRecord } from "./user-record.ts";

const corporate = { corporateId: "110294857316271104", corporateEmail: "ines.calder@harbourlane.example" };
const consumer = { consumerId: "110294861002349568", consumerEmail: "tomas.wren@mail.example" };
const published = "1795219200000";

/** An owner of every company of the sandbox's. */
const owner = { type: "UBO", firstName: "Vera", lastName: "Lindholm", email: "vera.lindholm@mail.example" };

/** One invented sample of each event of identities. */
export const identitySamples: readonly WebhookEvent[] = [
  {
    type: "corporateKybStatusUpdated",
    data: { ...corporate, status: "REJECTED", details: ["DOCUMENTS_UNSATISFACTORY"], ongoingStatus: "INITIATED" },
  },
  {
    type: "corporateBeneficiaryStatusUpdated",
    data: {
      event: ["STATUS_UPDATED"],
      eventDetails: ["SELFIE_UNSATISFACTORY"],
      additionalInformation: {
        ...{ corporateId: corporate.corporateId, corporateName: "Harbour Lane Books Ltd", rootUserEmail: corporate.corporateEmail },
        ...{ kybStatus: "PENDING_REVIEW", beneficiary: { ...owner, status: "REJECTED", ongoingKybStatus: "INITIATED" } },
      },
    },
  },
  { type: "corporateActivated", data: { actionDoneBy: "ADMIN", emailAddress: corporate.corporateEmail } },
  {
    type: "corporateDeactivated",
    data: { actionDoneBy: "ADMIN", emailAddress: corporate.corporateEmail, reasonCode: "ACCOUNT_REVIEW" },
  },
  {
    type: "consumerKycStatusUpdated",
    data: {
      ...{ ...consumer, status: "REJECTED", details: ["SELFIE_AND_DOCUMENTS_MISMATCH"], rejectionComment: "Two different people" },
      ...{ kycLevel: "KYC_LEVEL_2", ongoingStatus: "REJECTED", ongoingKycLevel: "KYC_LEVEL_2", eventTimestamp: published },
    },
  },
  { type: "consumerActivated", data: { actionDoneBy: "INNOVATOR", emailAddress: consumer.consumerEmail } },
  { type: "consumerDeactivated", data: { actionDoneBy: "INNOVATOR", emailAddress: consumer.consumerEmail, reasonCode: "TEMPORARY" } },
];

/** Tells how the due diligence of an identity stands. */
export function diligenceEvent(
  identity: IdentityRecord,
  { email }: Pick<UserRecord, "email">,
  now: number,
  { details, comment }: Pick<Outcome, "details" | "comment"> = {},
): WebhookEvent {
  const { id, status, ongoing } = identity;
  const why = { ...(details && { details }), ...(comment !== undefined && { rejectionComment: comment }) };
  if (identity.kind === "CORPORATE") {
    return { type: "corporateKybStatusUpdated", data: { corporateId: id, corporateEmail: email, status, ...why, ongoingStatus: ongoing } };
  }
  const { kycLevel, ongoingKycLevel } = identity;
  return {
    type: "consumerKycStatusUpdated",
    data: {
      consumerId: id,
      consumerEmail: email,
      status,
      ...why,
      ...(kycLevel !== undefined && { kycLevel }),
      ongoingStatus: ongoing,
      ...(ongoingKycLevel !== undefined && { ongoingKycLevel }),
      eventTimestamp: String(now),
    },
  };
}

/** Tells how the owner of a company did. */
export function ownerEvent(corporate: CorporateRecord, { email }: Pick<UserRecord, "email">, outcome: Outcome): WebhookEvent {
  const status = outcome.owner === undefined ? "APPROVED" : "REJECTED";
  return {
    type: "corporateBeneficiaryStatusUpdated",
    data: {
      event: ["STATUS_UPDATED"],
      ...(outcome.owner !== undefined && { eventDetails: [outcome.owner] }),
      additionalInformation: {
        corporateId: corporate.id,
        corporateName: corporate.name,
        rootUserEmail: email,
        kybStatus: corporate.status,
        beneficiary: { ...owner, status, ongoingKybStatus: status },
      },
    },
  };
}

/** Warns of a document that runs out. That of a corporate is its owner's. */
export function expiryEvent(identity: IdentityRecord, user: Pick<UserRecord, "email">, now: number, expiresAt: number): WebhookEvent {
  const dates = { documentExpiryDate: String(expiresAt), identityRestrictionDate: String(expiresAt + 10 * 86_400_000) };
  const details = ["EXPIRED_KYC_DOCUMENTS"];
  if (identity.kind === "CONSUMER") {
    const { type, data } = diligenceEvent(identity, user, now, { details });
    return { type, data: { ...data, additionalInformation: dates } };
  }
  const { type, data } = ownerEvent(identity, user, { status: "APPROVED" });
  return {
    type,
    data: { ...data, eventDetails: details, additionalInformation: { ...(data["additionalInformation"] as object), ...dates } },
  };
}

/** Tells that an identity may act again, or no more. */
export function activityEvent({ kind, active }: IdentityRecord, { email }: Pick<UserRecord, "email">, reasonCode: string): WebhookEvent {
  const who = { actionDoneBy: "ADMIN", emailAddress: email };
  const subject = kind === "CORPORATE" ? "corporate" : "consumer";
  return active ? { type: `${subject}Activated`, data: who } : { type: `${subject}Deactivated`, data: { ...who, reasonCode } };
}
