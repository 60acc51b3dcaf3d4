// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantStatusShape } from "./applicant-status.gen.ts";
import { externalUserIdsShape } from "./external-user-ids.gen.ts";
import { rejectLabelsShape } from "./reject-labels.gen.ts";
import { reviewAnswerShape } from "./review-answer.gen.ts";

export const entityVerificationShape: Shape = {
  types: "object",
  members: {
    applicantStatus: () => applicantStatusShape,
    reviewAnswer: () => reviewAnswerShape,
    createdDate: { types: "string null" },
    rejectLabels: () => rejectLabelsShape,
    entityName: { types: "string null", pii: true },
    registrationNumber: { types: "string null", pii: true },
    entityType: { types: "string null" },
    incorporatedOn: { types: "string null" },
    entityCountry: { types: "string null" },
    registrySource: { types: "string null" },
    registeredAddress: { types: "string null", pii: true },
    representativeEmail: { types: "string null", pii: true },
    representativePhone: { types: "string null", pii: true },
    flowAnswers: { types: "array null", items: { types: "string" }, pii: true },
    sourceKey: { types: "string null", pii: true },
    externalUserId: { pii: true, all: [() => externalUserIdsShape] },
  },
  required: ["applicantStatus"],
};
