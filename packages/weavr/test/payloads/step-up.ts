import type { Change, Payloads } from "@kyc-clients/testing";
import { noCode, noId, noList, noObject, noWord, open, without } from "./changes.ts";

const kinds: readonly Change[] = ["outgoing_wire_transfers", "linked_account_declaration", "correspondent_bank_transfers"].map((kind) => [
  `a word of the list, ${kind}`,
  "/resourceType",
  kind,
]);

/** Step-up of the session, and the confirmation of resources. */
export const stepUp: readonly Payloads[] = [
  {
    at: "verifyStepUpOtpChallenge body",
    base: { verificationCode: "123456" },
    good: [["a code that begins with 0", "/verificationCode", "000001"]],
    bad: [...noObject, ...without("/verificationCode"), ...noCode()],
  },
  {
    at: "issueStepUpPushChallenge 200",
    base: { id: "110295044412776448" },
    good: [...open(), ["nothing at all", "", {}]],
    bad: [...noObject, ...noId("/id")],
  },
  {
    at: "issueConfirmationOtpChallenge body",
    base: { resourceType: "sends", resourceIds: ["110295066789012480", "110295066789012481"] },
    good: [...kinds, ["the sheet's other sample", "", { resourceType: "outgoing_wire_transfers", resourceIds: ["110295066789012482"] }]],
    bad: [
      ...noObject,
      ...without("/resourceType", "/resourceIds"),
      ...noWord("/resourceType"),
      ["capital letters", "/resourceType", "SENDS"],
      ["transfers, which want no confirmation", "/resourceType", "transfers"],
      ...noList("/resourceIds"),
      ...noId("/resourceIds/0"),
    ],
  },
  {
    at: "issueConfirmationOtpChallenge 200",
    base: { scaChallengeId: "110295070111222784" },
    good: [...open(), ["a prompt", "/scaChallengeId", "110295070111222785"], ["nothing at all", "", {}]],
    bad: [...noObject, ...noId("/scaChallengeId")],
  },
  {
    at: "verifyConfirmationOtpChallenge body",
    base: { verificationCode: "123456", resourceType: "sends" },
    good: kinds,
    bad: [...noObject, ...without("/verificationCode", "/resourceType"), ...noCode(), ...noWord("/resourceType")],
  },
];
