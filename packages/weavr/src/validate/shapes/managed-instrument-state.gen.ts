// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { blockedReasonShape } from "./blocked-reason.gen.ts";
import { destroyedReasonShape } from "./destroyed-reason.gen.ts";
import { instrumentStateShape } from "./instrument-state.gen.ts";

export const managedInstrumentStateShape: Shape = {
  types: "object",
  members: {
    state: () => instrumentStateShape,
    blockedReason: () => blockedReasonShape,
    destroyedReason: () => destroyedReasonShape,
  },
  required: ["state"],
};
