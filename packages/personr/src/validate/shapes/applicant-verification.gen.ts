// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { actionStatusShape } from "./action-status.gen.ts";
import { applicantStatusShape } from "./applicant-status.gen.ts";
import { documentTypeShape } from "./document-type.gen.ts";
import { externalUserIdsShape } from "./external-user-ids.gen.ts";
import { reviewResultShape } from "./review-result.gen.ts";

export const applicantVerificationShape: Shape = {
  types: "object",
  members: {
    applicantStatus: () => applicantStatusShape,
    applicantActionStatus: () => actionStatusShape,
    result: { any: [() => reviewResultShape, { types: "null" }] },
    extractedFirstName: { types: "string null", pii: true },
    extractedLastName: { types: "string null", pii: true },
    extractedBirthDate: { types: "string null", pii: true },
    documentCountry: { types: "string null", pii: true },
    extractedStreetNum: { types: "string null", pii: true },
    extractedStreet: { types: "string null", pii: true },
    extractedCity: { types: "string null", pii: true },
    extractedState: { types: "string null", pii: true },
    extractedPostCode: { types: "string null", pii: true },
    ipAddress: { types: "string null", pii: true },
    ipTimezone: { types: "string null", pii: true },
    ipCountry: { types: "string null", pii: true },
    ipCity: { types: "string null", pii: true },
    documents: { types: "array null", items: () => documentTypeShape },
    docNumber: { types: "array null", items: { types: "string" }, pii: true },
    docCountry: { types: "array null", items: { types: "string" }, pii: true },
    sourceKey: { types: "string null", pii: true },
    externalUserId: { pii: true, all: [() => externalUserIdsShape] },
  },
  required: ["applicantStatus"],
};
