// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityNoteShape } from "./entity-note.gen.ts";
import { externalEntityIdShape } from "./external-entity-id.gen.ts";
import { personBirthDateShape } from "./person-birth-date.gen.ts";
import { personSsnShape } from "./person-ssn.gen.ts";

export const personEmbeddedShape: Shape = {
  types: "object",
  members: {
    notes: { types: "array", items: () => entityNoteShape },
    document_ssns: { types: "array", items: () => personSsnShape, pii: true },
    birth_dates: { types: "array", items: () => personBirthDateShape, pii: true },
    external_entity_ids: { types: "array", items: () => externalEntityIdShape },
  },
};
