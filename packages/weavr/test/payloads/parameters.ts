import type { Change, Payloads } from "@kyc-clients/testing";
import { noId } from "./changes.ts";
import { profileId, userId } from "./samples.ts";

const unknown: Change = ["a parameter that no page lists", "/verbose", "true"];
const wordAt = (name: string, ...words: readonly string[]): readonly Change[] =>
  words.map((word) => [`"${word}" for ${name}`, `/${name}`, word]);
const noChannel = (...words: readonly string[]): readonly Change[] => [
  ["no channel", "/channel"],
  ["a list as the channel", "/channel", ["SMS"]],
  ...wordAt("channel", ...words),
];
const noPage: readonly Change[] = [...wordAt("offset", "-1", "two", "1.5", ""), ...wordAt("limit", "0", "101", "all", "2.5"), unknown];
const page: readonly Change[] = [["none", "", {}], ...wordAt("offset", "0"), ...wordAt("limit", "1", "100")];
const noTimes = (...names: readonly string[]): readonly Change[] => names.flatMap((name) => wordAt(name, "2026-01-03", "now", "1.5"));

const ids = {
  createPassword: { user_id: userId },
  getManagedAccount: { id: "110301120048562176" },
  simulateConsumerVerification: { consumer_id: "110294861002349568" },
  simulateCorporateVerification: { corporate_id: "110294857316271104" },
  simulateChallengeSuccess: { credentials_id: userId, challenge_id: "110295044412776448" },
};

/** Values in paths, queries and headers, which are texts. */
export const parameters: readonly Payloads[] = [
  ...Object.entries(ids).map(([operation, base]) => ({
    at: `${operation} path`,
    base,
    bad: Object.keys(base).flatMap((name): Change[] => [
      [`no ${name}`, `/${name}`],
      ...noId(`/${name}`).filter(([, , value]) => typeof value === "string"),
      [`a list as ${name}`, `/${name}`, ["1", "2"]],
      [`a step up as ${name}`, `/${name}`, ".."],
    ]),
  })),
  { at: "issueStepUpOtpChallenge path", base: { channel: "SMS" }, bad: noChannel("AUTHY", "sms", "EMAIL", "") },
  {
    at: "issueStepUpPushChallenge path",
    base: { channel: "BIOMETRIC" },
    good: wordAt("channel", "AUTHY"),
    bad: noChannel("SMS", "authy", "PASSKEY", ""),
  },
  { at: "enrolPushDevice path", base: { channel: "AUTHY" }, bad: noChannel("BIOMETRIC", "SMS", "authy") },
  {
    at: "verifyConfirmationOtpChallenge path",
    base: { scaChallengeId: "110295070111222784", channel: "SMS" },
    bad: [["no challenge", "/scaChallengeId"], ...wordAt("scaChallengeId", "c-1", ""), ...noChannel("AUTHY", "sms")],
  },
  { at: "loginWithPassword query", base: {}, bad: [unknown, ["another one", "/dryRun", "1"]] },
  { at: "listIdentities query", base: { offset: "0", limit: "20" }, good: page, bad: noPage },
  {
    at: "listUsers query",
    base: { offset: "0", limit: "20", active: "true", email: "petra.olin@harbourlane.example", tag: "u_1", roles: ["ADMIN"] },
    good: [...page, ...wordAt("active", "false"), ["two roles", "/roles", ["ADMIN", "CARD_ASSIGNEE"]]],
    bad: [
      ...noPage,
      ...wordAt("active", "maybe", "1", "TRUE", ""),
      ...wordAt("email", "petra", ""),
      ["a role that is none", "/roles", ["BOSS"]],
      ["a role of next year after another", "/roles", ["ADMIN", "A_NEW_ONE"]],
    ],
  },
  {
    at: "listManagedAccounts query",
    base: {
      offset: "0",
      limit: "20",
      profileId,
      friendlyName: "Operating EUR",
      state: ["ACTIVE"],
      "state.blockedReason": ["USER"],
      "state.destroyedReason": ["EXPIRED"],
      currency: "EUR",
      createdFrom: "1767312000000",
      createdTo: "1767312500000",
      tag: "books_7",
    },
    good: [...page, ["two states", "/state", ["ACTIVE", "NOT_ENABLED"]]],
    bad: [
      ...noPage,
      ...wordAt("profileId", "p-1", ""),
      ...wordAt("friendlyName", "", "x".repeat(51)),
      ["a state that is none", "/state", ["FROZEN"]],
      ["a state twice", "/state", ["ACTIVE", "ACTIVE"]],
      ["a reason that only destruction has", "/state.blockedReason", ["STOLEN"]],
      ["a reason that is none", "/state.destroyedReason", ["BORED"]],
      ...wordAt("currency", "eur", "EURO"),
      ...noTimes("createdFrom", "createdTo"),
    ],
  },
  {
    at: "listTransfers query",
    base: {
      offset: "0",
      limit: "20",
      profileId,
      id: "110301120048562176",
      type: "managed_accounts",
      state: ["COMPLETED"],
      createdFrom: "1767312000000",
      createdTo: "1767312500000",
      executedFrom: "1767312000000",
      executedTo: "1767312500000",
      tag: "jan-topup",
    },
    good: [...page, ...wordAt("type", "managed_cards"), ["two states", "/state", ["PENDING", "SCHEDULED"]]],
    bad: [
      ...noPage,
      ...wordAt("profileId", "p-1"),
      ...wordAt("id", "t-1"),
      ...wordAt("type", "MANAGED_ACCOUNTS", "beneficiaries"),
      ["a state that is none", "/state", ["DONE"]],
      ["a state twice", "/state", ["PENDING", "PENDING"]],
      ...noTimes("createdFrom", "createdTo", "executedFrom", "executedTo"),
    ],
  },
  {
    at: "issueStepUpOtpChallenge header",
    base: { "idempotency-ref": "5f0f7c52-7d1e-4c0b-9a5e-3b1f6d2c8e40", accept: "application/json" },
    good: [["no reference", "/idempotency-ref"]],
    bad: [
      ["two references", "/idempotency-ref", ["one", "two"]],
      ["null as the reference", "/idempotency-ref", null],
    ],
  },
  {
    at: "simulateConsumerVerification header",
    base: { "call-ref": "call-1" },
    good: [
      ["no reference", "/call-ref"],
      ["a reference of 255 signs", "/call-ref", "x".repeat(255)],
    ],
    bad: [
      ["a reference of 256 signs", "/call-ref", "x".repeat(256)],
      ["two references", "/call-ref", ["one", "two"]],
      ["null as the reference", "/call-ref", null],
    ],
  },
];
