// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { blockedActionShape } from "./blocked-action.gen.ts";

export const evaluationWarningsShape: Shape = { types: "object", members: { blocked_actions: { types: "array", items: () => blockedActionShape } } };
