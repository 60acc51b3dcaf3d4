import type { Scenario } from "../scenario.ts";

const tagged = (tag: string): Pick<Scenario, "operationId" | "trigger" | "input"> => ({
  operationId: "createTransfer",
  trigger: `tag is ${tag}`,
  input: { tag },
});

/** What chooses how accounts and transfers fare. Weavr documents no such values: all are the sandbox's own. */
export const accountScenarios: readonly Scenario[] = [
  {
    id: "iban-pending",
    title: "IBAN after a while",
    operationId: "assignManagedAccountIban",
    trigger: "any account, once",
    effect: "PENDING_ALLOCATION, and ALLOCATED 30000 ms later",
  },
  {
    id: "account-deposit",
    title: "Money on an account",
    operationId: "getManagedAccount",
    trigger: "the action deposit with accountId and amount",
    effect: "the balances are higher by so much",
  },
  { id: "transfer-pending", title: "Transfer: takes a while", ...tagged("pending"), effect: "PENDING, and COMPLETED 30000 ms later" },
  { id: "transfer-failed", title: "Transfer: failed", ...tagged("failed"), effect: "FAILED; no money has moved" },
  { id: "transfer-rejected", title: "Transfer: rejected", ...tagged("rejected"), effect: "REJECTED; no money has moved" },
  { id: "transfer-denied", title: "Transfer: refused", ...tagged("denied"), effect: "409 INSTRUMENT_DENIED_TRANSACTION" },
  {
    id: "transfer-scheduled",
    title: "Transfer: later",
    operationId: "createTransfer",
    trigger: "scheduledTimestamp",
    effect: "SCHEDULED until then, when it runs, or fails for want of money; cancelTransfers makes it CANCELLED",
  },
];
