// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { documentShape } from "./document.gen.ts";

export const listEntityDocuments200Shape: Shape = { types: "array", items: () => documentShape };
