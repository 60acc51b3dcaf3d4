// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { kYTTransactionStateShape } from "./kyt-transaction-state.gen.ts";

export const transactionHistoryItemShape: Shape = {
  types: "object",
  members: {
    agent_id: { types: "integer" },
    comment: { types: "string", pii: true },
    created_at: { types: "string" },
    revision_number: { types: "integer" },
    state: () => kYTTransactionStateShape,
  },
};
