// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { transactionHistoryItemShape } from "./transaction-history-item.gen.ts";
import { transactionShape } from "./transaction.gen.ts";

export const transactionHistoryShape: Shape = {
  types: "object",
  members: {
    transaction: () => transactionShape,
    history_items: { types: "array", items: () => transactionHistoryItemShape },
  },
};
