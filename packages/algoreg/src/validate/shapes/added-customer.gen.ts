// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const addedCustomerShape: Shape = { types: "object", members: { customer_id: { types: "string" }, external_id: { types: "string", pii: true } } };
