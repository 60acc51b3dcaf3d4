// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { idShape } from "./id.gen.ts";

export const credentialIdShape: Shape = {
  types: "object",
  members: { type: { types: "string", values: ["ROOT", "USER", "API_CLIENT"] }, id: () => idShape },
  required: ["type", "id"],
};
