import type { Payloads } from "@kyc-clients/testing";
import { below, newWord, noCountry, noId, noInteger, noList, noObject, noText, noTime, noTypedId, open, without } from "./changes.ts";
import { consumerId, corporateId, userId } from "./samples.ts";

const sentAt = "1767400000000";
const email = "ines.calder@harbourlane.example";
const user = { type: "USER", id: userId };
const about = "/additionalInformation";

/** The events: what is optional may be left out, and times are digits in text. */
export const webhooks: readonly Payloads[] = [
  {
    at: "KycEvent",
    base: {
      consumerId: consumerId.id,
      consumerEmail: "tomas.wren@mail.example",
      status: "REJECTED",
      details: ["SELFIE_AND_DOCUMENTS_MISMATCH"],
      rejectionComment: "Photo does not match",
      kycLevel: "KYC_LEVEL_2",
      ongoingStatus: "REJECTED",
      ongoingKycLevel: "KYC_LEVEL_2",
      eventTimestamp: sentAt,
    },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["a status that the API has not", "/status", "UNDEFINED"],
      ["no address of mail", "/consumerEmail", "tomas"],
      ["documents that run out", about, { documentExpiryDate: sentAt, identityRestrictionDate: sentAt }],
      ...newWord("/status", "/ongoingStatus", "/details/0", "/kycLevel"),
    ],
    bad: [
      ...noObject,
      ...noId("/consumerId"),
      ...noTime("/eventTimestamp"),
      ...noText("/status", "/ongoingStatus", "/kycLevel", "/rejectionComment", "/details/0"),
      ...noList("/details"),
      ["a day as a number", about, { documentExpiryDate: 2 }],
      ["a list about it", about, []],
    ],
  },
  {
    at: "KybEvent",
    base: {
      corporateId: corporateId.id,
      corporateEmail: email,
      status: "REJECTED",
      details: ["DOCUMENTS_UNSATISFACTORY"],
      rejectionComment: "Upload a clearer register extract",
      ongoingStatus: "INITIATED",
    },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["no reasons", "/details", []],
      ["two reasons", "/details", ["EXPIRED_KYC_DOCUMENTS", "A_NEW_ONE"]],
      ...newWord("/status", "/ongoingStatus"),
    ],
    bad: [
      ...noObject,
      ...noId("/corporateId"),
      ...noText("/corporateEmail", "/status", "/ongoingStatus", "/rejectionComment"),
      ...noList("/details"),
    ],
  },
  {
    at: "BeneficiaryVerifiedEvent",
    base: {
      event: ["STATUS_UPDATED"],
      eventDetails: ["SELFIE_UNSATISFACTORY"],
      additionalInformation: {
        corporateId: corporateId.id,
        corporateName: "Harbour Lane Books Ltd",
        rootUserEmail: email,
        kybStatus: "PENDING_REVIEW",
        beneficiary: {
          type: "UBO",
          firstName: "Nils",
          lastName: "Calder",
          email: "nils@harbourlane.example",
          status: "REJECTED",
          ongoingKybStatus: "INITIATED",
        },
      },
      rejectionComment: "Retake the selfie",
    },
    good: [
      ...open(),
      ...open(about),
      ...open(`${about}/beneficiary`),
      ["nothing at all", "", {}],
      ["a beneficiary of whom nothing is told", `${about}/beneficiary`, {}],
      ...newWord("/event/0", "/eventDetails/0", `${about}/kybStatus`, `${about}/beneficiary/type`, `${about}/beneficiary/status`),
    ],
    bad: [
      ...noObject,
      ...noList("/event", "/eventDetails"),
      ["a list about it", about, []],
      ...below(about, [
        ...noId("/corporateId"),
        ...noTime("/documentExpiryDate"),
        ...noText("/corporateName", "/kybStatus", "/beneficiary/type", "/beneficiary/firstName", "/beneficiary/status"),
      ]),
    ],
  },
  {
    at: "IdentityActivatedEvent",
    base: { actionDoneBy: "ADMIN", emailAddress: email },
    good: [
      ...open(),
      ["a consumer, by the innovator", "", { actionDoneBy: "INNOVATOR", emailAddress: "tomas.wren@mail.example" }],
      ...newWord("/actionDoneBy"),
    ],
    bad: [...noObject, ...without("/actionDoneBy", "/emailAddress"), ...noText("/actionDoneBy", "/emailAddress")],
  },
  {
    at: "IdentityDeactivatedEvent",
    base: { actionDoneBy: "INNOVATOR", emailAddress: "tomas.wren@mail.example", reasonCode: "TEMPORARY" },
    good: [
      ...open(),
      ["a corporate", "", { actionDoneBy: "ADMIN", emailAddress: email, reasonCode: "ACCOUNT_REVIEW" }],
      ["a user", "", { actionDoneBy: "ADMIN", emailAddress: "petra.olin@harbourlane.example", reasonCode: "ACCOUNT_SECURITY" }],
      ...newWord("/actionDoneBy", "/reasonCode"),
    ],
    bad: [
      ...noObject,
      ...without("/actionDoneBy", "/emailAddress", "/reasonCode"),
      ...noText("/actionDoneBy", "/emailAddress", "/reasonCode"),
    ],
  },
  {
    at: "LoginEvent",
    base: {
      credential: { type: "ROOT", id: consumerId.id },
      identity: consumerId,
      type: "PASSWORD",
      status: "VERIFIED",
      publishedTimestamp: sentAt,
    },
    good: [...open(), ...without("/identity"), ["a token that no page declares", "/authToken", "raised"], ...newWord("/status", "/type")],
    bad: [
      ...noObject,
      ...without("/credential", "/type", "/status", "/publishedTimestamp"),
      ...noTime("/publishedTimestamp"),
      ...noTypedId("/credential"),
      ...noTypedId("/identity"),
      ["a kind with a blank", "/identity/type", "a b"],
      ...noText("/type", "/status"),
    ],
  },
  {
    at: "StepupEvent",
    base: {
      credential: user,
      identity: corporateId,
      challengeId: "110295044412776448",
      type: "PUSH",
      status: "DECLINED",
      publishedTimestamp: sentAt,
    },
    good: [...open(), ["a token", "/authToken", "raised"], ["a word of its own as the kind", "/type", "anything"], ...newWord("/status")],
    bad: [
      ...noObject,
      ...without("/credential", "/identity", "/challengeId", "/type", "/status", "/publishedTimestamp"),
      ...noTime("/publishedTimestamp"),
      ...noId("/challengeId"),
      ...noTypedId("/credential"),
      ...noTypedId("/identity"),
      ...noText("/type", "/status", "/authToken"),
    ],
  },
  {
    at: "EnrolmentEvent",
    base: { credentialId: user, type: "BIOMETRIC", status: "INACTIVE", publishedTimestamp: sentAt },
    good: [...open(), ["taken", "/status", "ACTIVE"], ...newWord("/status", "/type")],
    bad: [
      ...noObject,
      ...without("/credentialId", "/type", "/status", "/publishedTimestamp"),
      ...noTime("/publishedTimestamp"),
      ...noTypedId("/credentialId"),
      ...noText("/type", "/status"),
    ],
  },
  {
    at: "LinkedAccountEvent",
    base: {
      linkedAccount: {
        id: "110305500011223344",
        profileId: "110181034496516096",
        name: "Harbour Lane Books Ltd",
        country: "MT",
        state: "ACTIVE",
        accountReference: { iban: "MT84MALT011000012345MTLCAST001S" },
      },
      publishedTimestamp: sentAt,
      eventType: "VERIFIED",
    },
    good: [
      ...open(),
      ...open("/linkedAccount"),
      ...without("/linkedAccount/accountReference"),
      ["a British account", "/linkedAccount/accountReference", { accountNumber: "12345678", sortCode: "123456" }],
      ["an account in words", "/linkedAccount/accountReference", { accountDescriptor: "x" }],
      ["a time as a number", "/linkedAccount/creationTimestamp", 1767400000000],
      ...newWord("/eventType", "/linkedAccount/state", "/linkedAccount/type"),
    ],
    bad: [
      ...noObject,
      ...without("/linkedAccount", "/publishedTimestamp", "/eventType"),
      ...noTime("/publishedTimestamp"),
      ...noText("/eventType"),
      ...below("/linkedAccount", [
        ...without("/id", "/profileId", "/name", "/country", "/state"),
        ...noId("/id", "/profileId"),
        ...noCountry("/country"),
        ...noInteger("/creationTimestamp"),
        ["an empty name", "/name", ""],
        ["no number at all", "/accountReference", {}],
        ["an IBAN that is none", "/accountReference/iban", "x"],
      ]),
    ],
  },
  {
    at: "BulkProcessProgressEvent",
    base: {
      bulkId: "110306600055667788",
      status: "PARTIALLY_COMPLETED",
      submittedItemsCount: 3,
      operationStatusCounts: [
        { status: "COMPLETED", count: 2 },
        { status: "FAILED", count: 1 },
      ],
    },
    good: [
      ...open(),
      ["nothing at all", "", {}],
      ["an empty count", "/operationStatusCounts/0", {}],
      ...newWord("/status", "/operationStatusCounts/0/status"),
    ],
    bad: [
      ...noObject,
      ...noText("/bulkId", "/status", "/operationStatusCounts/0/status"),
      ...noInteger("/submittedItemsCount", "/operationStatusCounts/0/count"),
      ...noList("/operationStatusCounts"),
    ],
  },
];
