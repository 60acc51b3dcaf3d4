// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantStatusShape } from "./applicant-status.gen.ts";
import { externalUserIdsShape } from "./external-user-ids.gen.ts";

export const applicantShape: Shape = {
  types: "object",
  members: {
    applicantId: { types: "string" },
    email: { types: "string null", pii: true },
    phone: { types: "string null", pii: true },
    nameFirst: { types: "string null", pii: true },
    nameLast: { types: "string null", pii: true },
    flowName: { types: "string null" },
    applicantStatus: { any: [() => applicantStatusShape, { types: "null" }] },
    sourceKey: { types: "string null", pii: true },
    externalUserId: { pii: true, all: [() => externalUserIdsShape] },
  },
  required: ["applicantId"],
};
