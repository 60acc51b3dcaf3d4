// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantShape } from "./applicant.gen.ts";

export const applicantPageShape: Shape = {
  types: "object",
  members: { items: { types: "array", items: () => applicantShape }, total_pages: { types: "integer" } },
  required: ["items", "total_pages"],
};
