// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { attachmentMovementShape } from "./attachment-movement.gen.ts";

export const attachmentMovementsShape: Shape = {
  types: "object",
  members: { movements: { types: "array", items: () => attachmentMovementShape }, total: { types: "integer" } },
};
