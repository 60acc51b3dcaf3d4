// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { cryptoShape } from "./crypto.gen.ts";
import { kYTTransactionStateShape } from "./kyt-transaction-state.gen.ts";
import { participantShape } from "./participant.gen.ts";
import { transactionRuleShape } from "./transaction-rule.gen.ts";

export const transactionShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    external_id: { types: "string", pii: true },
    client_id: { types: "integer" },
    amount: { types: "number", pii: true },
    currency: { types: "string" },
    converted_amount: { types: "number", pii: true },
    converted_currency: { types: "string" },
    converted_date: { types: "string" },
    date: { types: "string" },
    comment: { types: "string", pii: true },
    context: { types: "string", pii: true },
    crypto: () => cryptoShape,
    customers: { types: "array", items: { types: "string" }, pii: true },
    fields: { pii: true },
    from: () => participantShape,
    to: () => participantShape,
    review_groups: { types: "array", items: { types: "string" } },
    rules: { types: "array", items: () => transactionRuleShape },
    score: { types: "number" },
    search_vector: { types: "array", items: { types: "string" }, pii: true },
    state: () => kYTTransactionStateShape,
  },
};
