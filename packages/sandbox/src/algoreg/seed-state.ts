import { changeFile } from "./customer-file.ts";
import { type CustomerRecord, emptyFile } from "./customer-record.ts";
import { isoTime } from "./iso-time.ts";
import { scoreTransaction, stateFor, totalScore } from "./score-transaction.ts";
import type { AlgoregState } from "./state.ts";
import { API_AGENT, OFFICE_AGENT } from "./users.ts";

/** What a sandbox has at its start, as no operation with a known path makes threads or transactions: one customer, and one of each. */
export function seedState(state: AlgoregState, now: number): void {
  const { file } = changeFile(emptyFile, {
    external_id: "c-sandbox-1",
    account_type: "N",
    ...{ first_name: "Tarje", last_name: "Moen", date_of_birth: "1990-12-10" },
    domicile_codes: ["NOR"],
    nationality_codes: ["NOR"],
    contacts: "tarje.moen@example.org",
    review_groups: "A",
  });
  const customer: CustomerRecord = {
    ...{ id: "5b0f6d3c-0000-4000-8000-000000000001", externalId: "c-sandbox-1", createdAt: now, file, revision: 1, events: [] },
  };
  state.customers.set(customer.externalId, customer);
  state.threads.set("t-sandbox-1", {
    ...{ id: "t-sandbox-1", createdAt: now, customerIds: [customer.id], contacts: [], messages: [], tags: ["kyc"] },
    ...{ status: 0, comment: "", reminder: undefined },
  });
  seedMessage(state, now);
  seedTransaction(state, now);
}

function seedMessage({ threads }: AlgoregState, now: number): void {
  threads.get("t-sandbox-1")?.messages.push({
    ...{ id: "m-sandbox-1", origin: "end_user", agent: undefined, at: now, readBy: [OFFICE_AGENT], attachments: [], priority: 0 },
    ...{ from: "tarje.moen@example.org", to: "desk@sandbox.example.org", cc: "", bcc: "" },
    ...{ subject: "My address", content: "I have moved.", delivery: undefined, mailbox: undefined },
    ...{ externalId: undefined, repliesTo: undefined },
  });
}

function seedTransaction(state: AlgoregState, now: number): void {
  const from = { external_id: "c-sandbox-1", full_name: "Tarje Moen", account_type: "N", domicile_code: "NOR" };
  const to = { external_id: "fjordlys-import-1", full_name: "Fjordlys Import", account_type: "F" };
  const rules = scoreTransaction(state, 12_417.5, [from, to]);
  const score = totalScore(rules);
  state.transactions.set("tx-sandbox-1", {
    ...{ id: "tx-sandbox-1", externalId: "p-sandbox-1", amount: 12_417.5, currency: "EUR", convertedAmount: 12_417.5, date: isoTime(now) },
    ...{ comment: "Machine parts", context: undefined, crypto: undefined, fields: undefined, from, to, reviewGroups: ["A"], rules, score },
    tags: [],
    history: [{ state: stateFor(score), comment: "", agent: API_AGENT, at: now }],
  });
}
