// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { transactionCancelResponseShape } from "./transaction-cancel-response.gen.ts";

export const transferCancelledShape: Shape = {
  types: "object",
  members: { cancellations: { types: "array", items: () => transactionCancelResponseShape } },
  required: ["cancellations"],
};
