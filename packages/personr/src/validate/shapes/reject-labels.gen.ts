// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { rejectLabelShape } from "./reject-label.gen.ts";

export const rejectLabelsShape: Shape = { types: "array null", items: () => rejectLabelShape };
