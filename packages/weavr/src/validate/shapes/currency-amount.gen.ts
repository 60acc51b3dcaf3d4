// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { currencyShape } from "./currency.gen.ts";

export const currencyAmountShape: Shape = {
  types: "object",
  members: { currency: () => currencyShape, amount: { types: "integer", pii: true } },
  required: ["currency", "amount"],
};
