// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { idShape } from "./id.gen.ts";
import { reportedInstrumentTypeShape } from "./reported-instrument-type.gen.ts";

export const reportedInstrumentIdShape: Shape = { types: "object", members: { id: () => idShape, type: () => reportedInstrumentTypeShape }, required: ["id", "type"] };
