// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const matrixModelResultShape: Shape = {
  types: "object",
  members: {
    matrix_model_public_version: { types: "integer" },
    matrix_model_token: { types: "string" },
    name: { types: "string" },
    result: { types: "number null" },
    status: { types: "string", values: ["executed", "not_executed"] },
    x_bucket: { types: "number null" },
    x_value: { types: "number null" },
    y_bucket: { types: "number null" },
    y_value: { types: "number null" },
  },
};
