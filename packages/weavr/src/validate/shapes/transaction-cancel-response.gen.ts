// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { idShape } from "./id.gen.ts";

export const transactionCancelResponseShape: Shape = {
  types: "object",
  members: {
    id: () => idShape,
    state: { types: "string", values: ["SUCCESS", "ERROR"] },
    errorCode: { types: "string", values: ["GENERIC", "TRANSACTION_NOT_SCHEDULED", "FORBIDDEN", "NOT_FOUND"] },
  },
  required: ["id", "state"],
};
