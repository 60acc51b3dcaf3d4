// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { extractedInfoShape } from "./extracted-info.gen.ts";

export const identityCheckShape: Shape = {
  types: "object",
  members: {
    algoreg_score: { types: "number" },
    extracted_info: () => extractedInfoShape,
    facematch_score: { types: "number" },
    facematch_info: { types: "object", rest: {}, pii: true },
  },
};
