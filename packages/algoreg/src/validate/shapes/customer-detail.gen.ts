// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { customerShape } from "./customer.gen.ts";
import { fieldShape } from "./field.gen.ts";

export const customerDetailShape: Shape = {
  types: "object",
  members: {
    customer: () => customerShape,
    custom_fields: { types: "array", items: () => fieldShape },
    closed_chat_categories: () => fieldShape,
  },
};
