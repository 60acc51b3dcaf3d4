// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const bankAccountEntityShape: Shape = {
  types: "object",
  members: {
    external_entity_id: { types: "string null", pii: true },
    entity_token: { types: "string null" },
    account_holder_type: {
      types: "string null",
      values: [
        "primary",
        "secondary",
        "power_of_attorney",
        "authorized_signer",
        "authorized_user",
        "beneficiary",
        "joint_owner",
        "custodian",
        "guardian",
        "trustee",
      ],
    },
  },
};
