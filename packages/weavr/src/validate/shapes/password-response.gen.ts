// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { passwordInfoShape } from "./password-info.gen.ts";

export const passwordResponseShape: Shape = { types: "object", members: { passwordInfo: () => passwordInfoShape, token: { types: "string", pii: true } } };
