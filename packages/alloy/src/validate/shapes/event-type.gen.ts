// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const eventTypeShape: Shape = {
  types: "string",
  values: [
    "person_created",
    "person_updated",
    "business_created",
    "business_updated",
    "bank_account_created",
    "bank_account_updated",
    "external_account_created",
    "external_account_updated",
    "transaction",
    "login",
    "credentials_updated",
    "embedded_authentication",
    "modify_notification",
    "entity_group_created",
    "entity_group_updated",
    "card_created",
    "card_updated",
  ],
};
