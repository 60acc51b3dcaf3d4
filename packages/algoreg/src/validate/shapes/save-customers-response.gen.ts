// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { addedCustomerShape } from "./added-customer.gen.ts";
import { saveCustomersResponseLineErrorsShape } from "./save-customers-response-line-errors.gen.ts";

export const saveCustomersResponseShape: Shape = {
  types: "object",
  members: {
    added: { types: "array", items: () => addedCustomerShape },
    detail: { types: "array", items: () => saveCustomersResponseLineErrorsShape },
    status: { types: "string" },
    verify_input: { types: "boolean" },
  },
};
