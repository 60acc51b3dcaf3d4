import type { Scenario } from "../scenario.ts";

/** What chooses the outcome of messages and transactions. */
export const workScenarios: readonly Scenario[] = [
  {
    id: "unknown-recipient",
    title: "Recipient who is no contact",
    operationId: "createThreadMessage",
    trigger: "an address in to, cc or bcc that is no contact of the thread",
    effect: "422, code recipient_unknown",
  },
  {
    id: "dangerous-file",
    title: "Dangerous file",
    operationId: "createThreadMessage",
    trigger: "an attachment whose name holds eicar",
    effect: "file_not_dangerous is null at first, and false once the clock is advanced by 60000 ms; true for any other file",
  },
  {
    id: "reminder",
    title: "Reminder",
    operationId: "createThreadMessage",
    trigger: "set_reminder, or reminder in updateThread; its delay counts hours here",
    effect: "after each delay the last message that went out once more, number_left times, unless the customer writes",
  },
  {
    id: "expired-chat-token",
    title: "Chat token that has ended",
    operationId: "createChatEndUserToken",
    trigger: "the clock is advanced to expires_at",
    effect: "the actions openChatPage and writeOnChatPage refuse it",
  },
  {
    id: "transaction-allowed",
    title: "Transaction: allowed",
    operationId: "createTransaction",
    trigger: "less than 10000 EUR; one USD is 0.8, GBP 1.2, NOK 0.1, BTC 50000, ETH 2000, AVAX 20",
    effect: "200, score 10, state allowed",
  },
  {
    id: "transaction-delayed",
    title: "Transaction: delayed",
    operationId: "createTransaction",
    trigger: "10000 EUR or more, or a side that has an alert of PEP or SAN that is not a false positive",
    effect: "200, score 75, or 60 for the alert, state delayed, until updateTransaction or the action decideTransaction",
  },
  {
    id: "transaction-blocked",
    title: "Transaction: blocked",
    operationId: "createTransaction",
    trigger: "50000 EUR or more",
    effect: "200, score 95, state blocked",
  },
  {
    id: "repeated-transaction",
    title: "Transaction sent twice",
    operationId: "createTransaction",
    trigger: "an external_id that is there already",
    effect: "200, a second transaction of the same external_id",
  },
];
