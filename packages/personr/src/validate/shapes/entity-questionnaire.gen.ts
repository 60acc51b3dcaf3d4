// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { externalUserIdsShape } from "./external-user-ids.gen.ts";
import { questionnaireAnswerShape } from "./questionnaire-answer.gen.ts";

export const entityQuestionnaireShape: Shape = {
  types: "object",
  members: {
    applicantId: { types: "string" },
    flow: { types: "string null" },
    sourceKey: { types: "string null", pii: true },
    externalUserId: { pii: true, all: [() => externalUserIdsShape] },
    selectedProducts: { types: "array null", items: { types: "string" }, pii: true },
    selectedProductIds: { types: "array null", items: { types: "string" }, pii: true },
    selectedPlans: { types: "array null", items: { types: "string" }, pii: true },
    selectedPlanIds: { types: "array null", items: { types: "string" }, pii: true },
    questionnaire: { types: "array null", items: () => questionnaireAnswerShape },
  },
  required: ["applicantId"],
};
