// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { onboardingCustomerShape } from "./onboarding-customer.gen.ts";
import { sessionDecisionShape } from "./session-decision.gen.ts";
import { sessionShape } from "./session.gen.ts";

export const sessionDetailShape: Shape = {
  types: "object",
  members: {
    session: () => sessionShape,
    onboarding_customer: () => onboardingCustomerShape,
    decisions: { types: "array", items: () => sessionDecisionShape },
  },
};
