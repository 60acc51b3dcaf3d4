// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlRecordShape } from "./aml-record.gen.ts";

export const amlResponseShape: Shape = {
  types: "object",
  members: { aml: { any: [() => amlRecordShape, { types: "array", items: () => amlRecordShape }] } },
  required: ["aml"],
};
