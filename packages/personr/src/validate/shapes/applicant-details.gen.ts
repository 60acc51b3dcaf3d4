// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantStatusShape } from "./applicant-status.gen.ts";

export const applicantDetailsShape: Shape = {
  types: "object",
  members: {
    email: { types: "string null", pii: true },
    phone: { types: "string null", pii: true },
    nameFirst: { types: "string null", pii: true },
    nameLast: { types: "string null", pii: true },
    tags: { types: "array null", items: {}, pii: true },
    flowName: { types: "string null" },
    status: { any: [() => applicantStatusShape, { types: "null" }] },
  },
};
