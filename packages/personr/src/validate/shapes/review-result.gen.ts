// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { rejectLabelsShape } from "./reject-labels.gen.ts";
import { reviewAnswerShape } from "./review-answer.gen.ts";

export const reviewResultShape: Shape = {
  types: "object",
  members: {
    "Modified Date": { types: "integer null" },
    "Created Date": { types: "integer null" },
    "Created By": { types: "string null" },
    reviewAnswer: () => reviewAnswerShape,
    applicant: { types: "string null" },
    company: { types: "string null" },
    verification: { types: "string null" },
    rejectLabels: () => rejectLabelsShape,
    reviewRejectType: { types: "string null", values: ["Retry", "Final"] },
    commentClient: { types: "string null", pii: true },
    commentModeration: { types: "string null", pii: true },
    _id: { types: "string null" },
  },
};
