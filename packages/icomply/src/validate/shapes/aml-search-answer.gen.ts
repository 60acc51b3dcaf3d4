// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlSearchShape } from "./aml-search.gen.ts";
import { successEnvelopeShape } from "./success-envelope.gen.ts";

export const amlSearchAnswerShape: Shape = { all: [() => successEnvelopeShape, { types: "object", members: { data: () => amlSearchShape }, required: ["data"] }] };
