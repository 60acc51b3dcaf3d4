// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { accessTokenShape } from "./access-token.gen.ts";
import { legacyBearerTokenShape } from "./legacy-bearer-token.gen.ts";

export const bearerTokenShape: Shape = { any: [() => accessTokenShape, () => legacyBearerTokenShape] };
