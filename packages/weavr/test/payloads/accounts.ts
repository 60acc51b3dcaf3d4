import type { Change, Payloads } from "@kyc-clients/testing";
import { newWord, noCurrency, noFlag, noId, noInteger, noList, noObject, noTag, noText, open, without } from "./changes.ts";
import { profileId } from "./samples.ts";

const friendlyName = "Operating EUR";
const account = {
  id: "110301120048562176",
  profileId,
  friendlyName,
  currency: "EUR",
  balances: { availableBalance: 125000, actualBalance: 130000 },
  state: { state: "ACTIVE" },
  creationTimestamp: 1767312000000,
  lowBalanceThreshold: 5000,
};
const noName: readonly Change[] = [
  ["an empty name", "/friendlyName", ""],
  ["a name of 51 signs", "/friendlyName", "x".repeat(51)],
  ...noText("/friendlyName"),
];
const details = "/bankAccountDetails/0";

/** Managed accounts and their bank details. */
export const accounts: readonly Payloads[] = [
  {
    at: "createManagedAccount body",
    base: { profileId, friendlyName, currency: "EUR", lowBalanceThreshold: 5000 },
    good: [
      ...without("/lowBalanceThreshold"),
      ["a threshold of 0", "/lowBalanceThreshold", 0],
      ["a threshold below 0", "/lowBalanceThreshold", -1],
      ["a name of 50 letters of its own", "/friendlyName", "é".repeat(50)],
      ["a tag", "/tag", "books_7"],
    ],
    bad: [
      ...noObject,
      ...without("/profileId", "/friendlyName", "/currency"),
      ...noId("/profileId"),
      ...noName,
      ...noCurrency("/currency"),
      ...noInteger("/lowBalanceThreshold"),
      ...noTag(),
    ],
  },
  {
    at: "createManagedAccount 200",
    base: account,
    good: [
      ...open(),
      ...open("/balances"),
      ...open("/state"),
      ["a new name", "/friendlyName", "Operating EUR 2"],
      ["no balances yet", "/balances", {}],
      ["less than nothing", "/balances/availableBalance", -1],
      ["blocked", "/state", { state: "BLOCKED", blockedReason: "USER" }],
      ["gone", "/state", { state: "DESTROYED", destroyedReason: "A_NEW_ONE" }],
      ...without("/lowBalanceThreshold"),
      ...newWord("/state/state", "/state/blockedReason"),
    ],
    bad: [
      ...noObject,
      ...without("/id", "/profileId", "/friendlyName", "/currency", "/balances", "/state", "/creationTimestamp", "/state/state"),
      ...noId("/id", "/profileId"),
      ...noName,
      ...noCurrency("/currency"),
      ...noInteger("/balances/availableBalance", "/balances/actualBalance", "/creationTimestamp", "/lowBalanceThreshold"),
      ["a bare state", "/state", "ACTIVE"],
      ...noText("/state/state", "/state/blockedReason", "/state/destroyedReason"),
      ...noTag(),
    ],
  },
  {
    at: "listManagedAccounts 200",
    base: { accounts: [account], count: 1, responseCount: 1 },
    good: [...open(), ...open("/accounts/0"), ["nothing at all", "", {}], ["none", "", { accounts: [], count: 0, responseCount: 0 }]],
    bad: [...noObject, ...noList("/accounts"), ["an empty account", "/accounts/0", {}], ...noInteger("/count", "/responseCount")],
  },
  {
    at: "updateManagedAccount body",
    base: { friendlyName: "Operating EUR 2" },
    good: [
      ["nothing at all", "", {}],
      ["no threshold any more", "", { clearLowBalanceThreshold: true }],
      ["a threshold", "/lowBalanceThreshold", 1],
    ],
    bad: [...noObject, ...noName, ...noTag(), ...noInteger("/lowBalanceThreshold"), ...noFlag("/clearLowBalanceThreshold")],
  },
  {
    at: "assignManagedAccountIban 200",
    base: {
      state: "ALLOCATED",
      bankAccountDetails: [
        {
          beneficiaryNameAndSurname: "Harbour Lane Books Ltd",
          beneficiaryBank: "Sample Bank",
          beneficiaryBankAddress: "1 Bank Street, Sofia",
          type: "SEPA",
          paymentReference: "HL-1",
          details: { iban: "BG18RZBB91550123456789", bankIdentifierCode: "RZBBBGSF" },
        },
      ],
    },
    good: [
      ...open(),
      ...open(details),
      ["none yet", "", { state: "PENDING_ALLOCATION", bankAccountDetails: [] }],
      ["a British account", `${details}/details`, { accountNumber: "12345678", sortCode: "123456", secondaryReference: "HL-1" }],
      ["an account of SWIFT", `${details}/details`, { iban: "BG18RZBB91550123456789", code: "RZBBBGSF" }],
      ...without(`${details}/paymentReference`),
      ...newWord("/state", `${details}/type`),
    ],
    bad: [
      ...noObject,
      ...without("/state", "/bankAccountDetails"),
      ...noText("/state", `${details}/beneficiaryBank`, `${details}/type`, `${details}/paymentReference`),
      ...noList("/bankAccountDetails"),
      ...without(
        ...["beneficiaryNameAndSurname", "beneficiaryBank", "beneficiaryBankAddress", "type", "details"].map((one) => `${details}/${one}`),
      ),
      ["no number at all", `${details}/details`, {}],
      ["a number of seven digits", `${details}/details`, { accountNumber: "1234567", sortCode: "123456" }],
      ["a code with strokes", `${details}/details`, { accountNumber: "12345678", sortCode: "12-34-56" }],
      ["an IBAN in small letters", `${details}/details/iban`, "bg18rzbb91550123456789"],
      ["an IBAN that is too short", `${details}/details/iban`, "BG18"],
    ],
  },
];
