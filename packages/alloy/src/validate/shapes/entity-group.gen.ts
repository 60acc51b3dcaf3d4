// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityGroupRelationshipShape } from "./entity-group-relationship.gen.ts";

export const entityGroupShape: Shape = {
  types: "object",
  members: {
    entity_group_token: { types: "string" },
    entity_group_name: { types: "string null", pii: true },
    entity_group_type: { types: "string null", values: ["business", "joint_account", "membership", "merchant"] },
    created_at: { types: "string" },
    archived_at: { types: "string null" },
    entity_group_external_identifiers: { types: "array", items: { types: "string" }, pii: true },
    entity_group_relationships: { types: "array", items: () => entityGroupRelationshipShape },
  },
};
