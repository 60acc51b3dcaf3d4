// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityGroupMembershipShape: Shape = {
  types: "object",
  members: {
    external_entity_group_ids: { types: "array", items: { types: "string" }, pii: true },
    entity_group_token: { types: "string" },
    entity_group_name: { types: "string null", pii: true },
    entity_group_type: { types: "string null", values: ["business", "joint_account", "membership", "merchant"] },
    roles: {
      types: "array",
      items: {
        types: "string",
        values: [
          "primary",
          "shareholder",
          "secondary",
          "beneficiary",
          "beneficial_owner",
          "control_prong",
          "director",
          "authorized_signer",
          "principal_owner",
          "coborrower",
          "joint",
          "guarantor",
        ],
      },
    },
    ownership_percentage: { types: "string null", pii: true },
    title: { types: "string null", pii: true },
    entity_group_relationship_status: { types: "string null" },
    relationship_created_at: { types: "string null" },
    entity_group_created_at: { types: "string null" },
  },
};
