import { noId, noObject, open } from "./changes.ts";
import type { Change, Payloads } from "./payloads.ts";

const sentAt = "1767400000000";
const user = { type: "USER", id: "110294873366102016" };
const corporate = { type: "CORPORATE", id: "110294857316271104" };
const noTime = (at: string): readonly Change[] => [
  [`a number at ${at}`, at, 1767400000000],
  [`a date at ${at}`, at, "2026-01-03T00:00:00Z"],
  [`null at ${at}`, at, null],
];

/** The events: what is optional may be left out, and times are digits in text. */
export const webhooks: readonly Payloads[] = [
  {
    at: "KycEvent",
    base: { consumerId: "110294861002349568", consumerEmail: "ana", status: "REJECTED", details: ["PEP_STATUS"], eventTimestamp: sentAt },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["a status that the API has not", "/status", "UNDEFINED"],
      ["a reason of next year", "/details/0", "A_NEW_ONE"],
      ["documents that run out", "/additionalInformation", { documentExpiryDate: sentAt }],
    ],
    bad: [...noObject, ...noId("/consumerId"), ...noTime("/eventTimestamp"), ["a text of reasons", "/details", "PEP_STATUS"]],
  },
  {
    at: "KybEvent",
    base: { corporateId: corporate.id, corporateEmail: "ines@harbourlane.example", status: "APPROVED", ongoingStatus: "APPROVED" },
    good: [...open(), ["nothing at all", "", {}], ["reasons", "/details", ["EXPIRED_KYC_DOCUMENTS", "A_NEW_ONE"]]],
    bad: [...noObject, ...noId("/corporateId"), ["null as the status", "/status", null], ["a text of reasons", "/details", "OTHER"]],
  },
  {
    at: "BeneficiaryVerifiedEvent",
    base: {
      event: ["STATUS_UPDATED"],
      additionalInformation: { corporateId: corporate.id, beneficiary: { type: "UBO", status: "REJECTED" } },
    },
    good: [...open(), ...open("/additionalInformation"), ["nothing at all", "", {}], ["a kind of next year", "/event/0", "A_NEW_ONE"]],
    bad: [...noObject, ["a text of kinds", "/event", "STATUS_UPDATED"], ...noId("/additionalInformation/corporateId")],
  },
  {
    at: "IdentityActivatedEvent",
    base: { actionDoneBy: "ADMIN", emailAddress: "ines@harbourlane.example" },
    good: [...open(), ["somebody of next year", "/actionDoneBy", "ROBOT"]],
    bad: [...noObject, ["nobody", "/actionDoneBy"], ["no address", "/emailAddress"], ["null as the address", "/emailAddress", null]],
  },
  {
    at: "IdentityDeactivatedEvent",
    base: { actionDoneBy: "ADMIN", emailAddress: "ines@harbourlane.example", reasonCode: "TEMPORARY" },
    good: [...open(), ["a reason of next year", "/reasonCode", "A_NEW_ONE"]],
    bad: [...noObject, ["no reason", "/reasonCode"], ["null as the reason", "/reasonCode", null], ["nobody", "/actionDoneBy"]],
  },
  {
    at: "LoginEvent",
    base: { credential: user, identity: corporate, type: "PASSWORD", status: "VERIFIED", publishedTimestamp: sentAt },
    good: [...open(), ["no identity", "/identity"], ["a status of next year", "/status", "A_NEW_ONE"]],
    bad: [...noObject, ...noTime("/publishedTimestamp"), ...noId("/credential/id"), ["no user", "/credential"], ["no kind", "/type"]],
  },
  {
    at: "StepupEvent",
    base: { credential: user, identity: corporate, challengeId: "77", type: "PUSH", status: "VERIFIED", publishedTimestamp: sentAt },
    good: [...open(), ["a token", "/authToken", "raised"], ["a word of its own as the kind", "/type", "anything"]],
    bad: [...noObject, ...noTime("/publishedTimestamp"), ...noId("/challengeId"), ["no identity", "/identity"], ["no status", "/status"]],
  },
  {
    at: "EnrolmentEvent",
    base: { credentialId: user, type: "BIOMETRIC", status: "ACTIVE", publishedTimestamp: sentAt },
    good: [...open(), ["refused", "/status", "INACTIVE"]],
    bad: [...noObject, ...noTime("/publishedTimestamp"), ["nobody", "/credentialId"], ["no status", "/status"]],
  },
  {
    at: "LinkedAccountEvent",
    base: {
      linkedAccount: { id: "110305500011223344", profileId: "110181034496516096", name: "Harbour Lane", country: "MT", state: "ACTIVE" },
      publishedTimestamp: sentAt,
      eventType: "VERIFIED",
    },
    good: [
      ...open(),
      ...open("/linkedAccount"),
      ["an account by its number", "/linkedAccount/accountReference", { iban: "MT84MALT011000012345MTLCAST001S" }],
    ],
    bad: [
      ...noObject,
      ...noTime("/publishedTimestamp"),
      ["no account", "/linkedAccount"],
      ...noId("/linkedAccount/id"),
      ["a country in words", "/linkedAccount/country", "Malta"],
    ],
  },
  {
    at: "BulkProcessProgressEvent",
    base: { bulkId: "7", status: "COMPLETED", submittedItemsCount: 3, operationStatusCounts: [{ status: "COMPLETED", count: 3 }] },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ["a count in words", "/submittedItemsCount", "3"], ["null as the counts", "/operationStatusCounts", null]],
  },
];
