// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { journeyLinkShape } from "./journey-link.gen.ts";

export const journeyApplicationLinksShape: Shape = { types: "object", members: { self: () => journeyLinkShape } };
