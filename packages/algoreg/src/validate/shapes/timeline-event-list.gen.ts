// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { timelineEventShape } from "./timeline-event.gen.ts";

export const timelineEventListShape: Shape = {
  any: [
    { types: "array", items: () => timelineEventShape },
    {
      types: "object",
      members: {
        items: { any: [() => timelineEventShape, { types: "array", items: () => timelineEventShape }] },
        type: {},
      },
    },
  ],
};
