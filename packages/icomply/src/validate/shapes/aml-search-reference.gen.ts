// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlSearchIdShape } from "./aml-search-id.gen.ts";

export const amlSearchReferenceShape: Shape = { types: "object", members: { id: () => amlSearchIdShape } };
