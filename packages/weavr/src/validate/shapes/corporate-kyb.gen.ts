// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { kyiStatusShape } from "./kyi-status.gen.ts";

export const corporateKybShape: Shape = { types: "object", members: { kybStatus: () => kyiStatusShape, ongoingKybStatus: () => kyiStatusShape } };
