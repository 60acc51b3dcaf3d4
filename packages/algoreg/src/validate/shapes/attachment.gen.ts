// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { attachmentMovementsShape } from "./attachment-movements.gen.ts";

export const attachmentShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    file_name: { types: "string", pii: true },
    file_type: { types: "string" },
    file_mime: { types: "string" },
    file_size: { types: "integer" },
    file_not_dangerous: { types: "boolean null" },
    attachment_movements: () => attachmentMovementsShape,
  },
};
