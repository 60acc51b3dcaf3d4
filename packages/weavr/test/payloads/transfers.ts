import type { Payloads } from "@kyc-clients/testing";
import { newWord, noCurrency, noId, noInteger, noList, noObject, noTag, noText, noTime, noTypedId, open, without } from "./changes.ts";
import { profileId } from "./samples.ts";

const wish = {
  profileId,
  source: { type: "managed_accounts", id: "110301120048562176" },
  destination: { type: "managed_cards", id: "110301150977753088" },
  destinationAmount: { currency: "EUR", amount: 2500 },
};
const id = "110301188823261184";
const transfer = {
  id,
  ...wish,
  tag: "jan-topup",
  state: "COMPLETED",
  creationTimestamp: 1767312500000,
  executionTimestamp: "1767312501250",
};
const first = "/cancellations/0";

/** Transfers between instruments. */
export const transfers: readonly Payloads[] = [
  {
    at: "createTransfer body",
    base: wish,
    good: [
      ["a tag", "/tag", "order_7"],
      ["a card", "/source/type", "managed_cards"],
      ["nothing to move", "/destinationAmount/amount", 0],
      ["a day", "/scheduledTimestamp", "1767312500000"],
      ["words with signs and lines", "/description", "Inv. #3: rent (May)\r\n50%"],
      ["no words", "/description", ""],
    ],
    bad: [
      ...noObject,
      ...without("/profileId", "/source", "/destination", "/destinationAmount", "/destinationAmount/currency", "/destinationAmount/amount"),
      ...noId("/profileId"),
      ...noTypedId("/source"),
      ...noTypedId("/destination"),
      ...newWord("/source/type"),
      ["an instrument in capital letters", "/source/type", "MANAGED_ACCOUNTS"],
      ["an instrument that is none", "/destination/type", "beneficiaries"],
      ...noInteger("/destinationAmount/amount"),
      ...noCurrency("/destinationAmount/currency"),
      ...noTime("/scheduledTimestamp"),
      ["words of 256 signs", "/description", "x".repeat(256)],
      ["a letter that no description has", "/description", "naïve"],
      ["brackets that no description has", "/description", "[x]"],
      ...noTag(),
    ],
  },
  {
    at: "createTransfer 200",
    base: transfer,
    good: [
      ...open(),
      ...open("/source"),
      ...without("/tag", "/executionTimestamp"),
      ["a day", "/scheduledTimestamp", "1767312500000"],
      ["why it was cancelled", "/cancellationReason", "no longer needed"],
      ...newWord("/state", "/source/type", "/destination/type"),
    ],
    bad: [
      ...noObject,
      ...without("/id", "/profileId", "/source", "/destination", "/destinationAmount", "/state", "/creationTimestamp"),
      ...noId("/id", "/profileId"),
      ...noTypedId("/source"),
      ...noTypedId("/destination"),
      ...noText("/state", "/description"),
      ...noInteger("/creationTimestamp", "/destinationAmount/amount"),
      ...noTime("/executionTimestamp", "/scheduledTimestamp"),
      ["a reason of 51 signs", "/cancellationReason", "x".repeat(51)],
      ...noTag(),
    ],
  },
  {
    at: "listTransfers 200",
    base: { transfer: [transfer], count: 1, responseCount: 1 },
    good: [...open(), ...open("/transfer/0"), ["nothing at all", "", {}], ["none", "", { transfer: [], count: 0, responseCount: 0 }]],
    bad: [...noObject, ...noList("/transfer"), ["an id and no more", "/transfer/0", { id }], ...noInteger("/count", "/responseCount")],
  },
  {
    at: "cancelTransfers body",
    base: { cancellations: [{ id, cancellationReason: "no longer needed" }] },
    good: [...without(`${first}/cancellationReason`), ["none", "/cancellations", []], ["two", "/cancellations", [{ id }, { id: "2" }]]],
    bad: [
      ...noObject,
      ...without("/cancellations", `${first}/id`),
      ...noList("/cancellations"),
      ...noId(`${first}/id`),
      ["a bare id", first, id],
      ["a sign in the reason", `${first}/cancellationReason`, "why?"],
      ["a reason of 51 signs", `${first}/cancellationReason`, "x".repeat(51)],
      ...noText(`${first}/cancellationReason`),
    ],
  },
  {
    at: "cancelTransfers 200",
    base: { cancellations: [{ id, state: "ERROR", errorCode: "TRANSACTION_NOT_SCHEDULED" }] },
    good: [...open(), ...open(first), ["cancelled", first, { id, state: "SUCCESS" }], ...newWord(`${first}/state`, `${first}/errorCode`)],
    bad: [
      ...noObject,
      ...without("/cancellations", `${first}/id`, `${first}/state`),
      ...noList("/cancellations"),
      ...noId(`${first}/id`),
      ...noText(`${first}/state`, `${first}/errorCode`),
    ],
  },
];
