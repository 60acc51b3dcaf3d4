// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { investigationStateShape } from "./investigation-state.gen.ts";

export const eventInvestigationShape: Shape = {
  types: "object",
  members: { investigation_token: { types: "string" }, investigation_state: () => investigationStateShape },
};
