// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { sCAChallengeTypeShape } from "./sca-challenge-type.gen.ts";
import { sCAChannelShape } from "./sca-channel.gen.ts";
import { sCAFactorStatusShape } from "./sca-factor-status.gen.ts";

export const sCAFactorShape: Shape = {
  types: "object",
  members: { type: () => sCAChallengeTypeShape, status: () => sCAFactorStatusShape, channel: () => sCAChannelShape },
};
