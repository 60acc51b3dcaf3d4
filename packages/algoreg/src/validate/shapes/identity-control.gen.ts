// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const identityControlShape: Shape = {
  types: "object",
  members: {
    identifier: {
      types: "string",
      values: [
        "visualAuthenticity.face",
        "visualAuthenticity.specimen",
        "imageIntegrity.quality",
        "dataValidation.emitionDate",
        "dataValidation.expirationDate",
      ],
    },
    titleMsg: { types: "string" },
    resultMsg: { types: "string", pii: true },
    result: { types: "string", values: ["SUCCESS"] },
  },
};
