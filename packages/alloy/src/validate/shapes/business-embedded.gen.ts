// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityNoteShape } from "./entity-note.gen.ts";
import { externalEntityIdShape } from "./external-entity-id.gen.ts";

export const businessEmbeddedShape: Shape = {
  types: "object",
  members: {
    notes: { types: "array", items: () => entityNoteShape },
    external_entity_ids: { types: "array", items: () => externalEntityIdShape },
  },
};
