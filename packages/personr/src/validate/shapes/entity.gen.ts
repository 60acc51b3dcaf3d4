// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantStatusShape } from "./applicant-status.gen.ts";
import { externalUserIdsShape } from "./external-user-ids.gen.ts";

export const entityShape: Shape = {
  types: "object",
  members: {
    applicantId: { types: "string" },
    companyName: { types: "string null", pii: true },
    registrationNumber: { types: "string null", pii: true },
    country: { types: "string null" },
    flowName: { types: "string null" },
    applicantStatus: { any: [() => applicantStatusShape, { types: "null" }] },
    sourceKey: { types: "string null", pii: true },
    externalUserId: { pii: true, all: [() => externalUserIdsShape] },
  },
  required: ["applicantId"],
};
