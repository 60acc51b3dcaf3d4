// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { entityGroupBankAccountShape } from "./entity-group-bank-account.gen.ts";

export const entityGroupRelationshipShape: Shape = {
  types: "object",
  members: {
    entity_token: { types: "string" },
    name: { types: "string null", pii: true },
    type: { types: "string", values: ["person", "business"] },
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
    title: { types: "string null", pii: true },
    ownership_percentage: { types: "string null", pii: true },
    relationship_created_at: { types: "string null" },
    bank_accounts: { types: "array", items: () => entityGroupBankAccountShape },
  },
};
