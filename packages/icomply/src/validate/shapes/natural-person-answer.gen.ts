// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { naturalPersonShape } from "./natural-person.gen.ts";
import { successEnvelopeShape } from "./success-envelope.gen.ts";

export const naturalPersonAnswerShape: Shape = {
  all: [
    () => successEnvelopeShape,
    { types: "object", members: { data: () => naturalPersonShape }, required: ["data"] },
  ],
};
