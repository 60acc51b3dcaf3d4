// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantStatusShape } from "./applicant-status.gen.ts";

export const dataVerificationShape: Shape = {
  types: "object",
  members: {
    applicantId: { types: "string" },
    flow: { types: "string null" },
    status: { any: [() => applicantStatusShape, { types: "null" }] },
  },
  required: ["applicantId"],
};
