import type { Change, Payloads } from "@kyc-clients/testing";

const side = { external_id: "customer-1", full_name: "Liva Brandt", account_type: "N" };
const transaction = {
  id: "tx-1",
  external_id: "p-1",
  client_id: 1,
  amount: 120.5,
  currency: "EUR",
  date: "2026-01-12T09:00:00Z",
  from: { ...side, device: { "2fa": true, "3ds": false, session_duration: 1.5 } },
  to: { ...side, account_type: "F", payment_institution: { name: "Made-up Bank" } },
  review_groups: ["A"],
  rules: [{ code: "is_pep", active: true, score: 0, use_weight: true, weight: 1 }],
  score: 12,
  state: "allowed",
};
const sent = { external_id: "p-1", date: "2026-01-12T09:00:00.250Z", from: side, to: side, amount: "0.01233110", currency: "BTC" };

const wrong = (at: string): readonly Change[] => [
  ["an amount as text", `${at}/amount`, "120.5"],
  ["text as the account", `${at}/client_id`, "1"],
  ["a number as the state", `${at}/state`, 1],
  ["null as the state", `${at}/state`, null],
  ["a text as a side", `${at}/from`, "customer-1"],
  ["text as the groups", `${at}/review_groups`, "A;B"],
  ["a weight in words", `${at}/rules/0/weight`, "1"],
  ["a map of rules", `${at}/rules`, {}],
  ["a word on the second factor", `${at}/from/device/2fa`, "yes"],
  ["a list as the blockchain's part", `${at}/crypto`, []],
  ["a score in words", `${at}/score`, "12"],
];

/** Go!KYT. */
export const transactions: readonly Payloads[] = [
  {
    at: "getTransaction 200",
    base: transaction,
    good: [
      ["nothing at all", "", {}],
      ["a state that no page lists", "/state", "escalated"],
      ["a rule that counts by its score", "/rules/0/weight", null],
      ["a rule without a score", "/rules/0/score", null],
      ["fields as a list", "/fields", [1]],
      ["no fields", "/fields", null],
      ["a kind that no page lists", "/from/account_type", "X"],
      ["a member that no page lists", "/tags", ["x"]],
    ],
    bad: wrong(""),
  },
  {
    at: "getTransactionHistory 200",
    base: { transaction, history_items: [{ agent_id: 7, revision_number: 1, state: "delayed", created_at: "2026-01-12T09:00:00Z" }] },
    good: [
      ["nothing at all", "", {}],
      ["a state that no page lists", "/history_items/0/state", "escalated"],
    ],
    bad: [
      ["a map of states", "/history_items", {}],
      ["text as the agent", "/history_items/0/agent_id", "7"],
      ["text as the revision", "/history_items/0/revision_number", "1"],
      ["null as a state", "/history_items/0/state", null],
      ["a list of transactions", "/transaction", [transaction]],
      ...wrong("/transaction"),
    ],
  },
  {
    at: "searchTransactions body",
    base: { state: "delayed", amount_gte: 1000, customers: ["customer-1"], limit: 20, offset: 0 },
    good: [
      ["nothing at all", "", {}],
      ["a state that no page lists", "/state", "escalated"],
    ],
    bad: [
      ["an amount as text", "/amount_gte", "1000"],
      ["one customer without a list", "/customers", "customer-1"],
      ["a limit in words", "/limit", "20"],
      ["a fraction as the offset", "/offset", 1.5],
      ["a number as the state", "/state", 1],
      ["a number as the date", "/after", 1],
      ["a score in words", "/score", "1"],
    ],
  },
  {
    at: "searchTransactions 200",
    base: { data: [transaction] },
    good: [
      ["no transactions", "/data", []],
      ["a total, which no page shows", "/total", 3],
    ],
    bad: [
      ["a map of transactions", "/data", {}],
      ["null as the transactions", "/data", null],
      ["a list", "", [transaction]],
      ...wrong("/data/0"),
    ],
  },
  {
    at: "updateTransaction body",
    base: { state: "allowed", comment: "The invoice is here" },
    good: [
      ["nothing at all", "", {}],
      ["a state that no page lists", "/state", "archived"],
    ],
    bad: [
      ["a number as the state", "/state", 1],
      ["null as the state", "/state", null],
      ["a list of states", "/state", ["allowed"]],
      ["a number as the reason", "/comment", 2],
      ["null as the reason", "/comment", null],
      ["a text", "", "allowed"],
    ],
  },
  {
    at: "createTransaction body",
    base: sent,
    good: [
      ["the guide's name of the hash", "/crypto", { blockchain: "ETH", txhash: "0x00" }],
      ["the reference's name of the hash", "/crypto", { tx_hash: "0x00" }],
      ["groups as one text", "/review_groups", "A;B"],
      ["a device", "/from", { ...side, device: { "2fa": true, ip: "203.0.113.1" }, domicile_code: "DNK" }],
    ],
    bad: [
      ...Object.keys(sent).map((name): Change => [`no ${name}`, `/${name}`]),
      ...Object.keys(side).map((name): Change => [`a side without ${name}`, `/from/${name}`]),
      ["an amount as a number", "/amount", 0.5],
      ["a day without a time", "/date", "2026-01-12"],
      ["a number as the date", "/date", 1],
      ["a list of groups", "/review_groups", ["A"]],
      ["a kind that no page lists", "/to/account_type", "P"],
      ["a list of fields", "/fields", []],
      ["a number on 3-D Secure", "/from/device", { "3ds": 1 }],
    ],
  },
];
