// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { transactionShape } from "./transaction.gen.ts";

export const transactionPageShape: Shape = { types: "object", members: { data: { types: "array", items: () => transactionShape } } };
