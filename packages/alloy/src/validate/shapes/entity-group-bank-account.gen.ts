// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const entityGroupBankAccountShape: Shape = {
  types: "object",
  members: {
    bank_account_token: { types: "string null" },
    external_account_id: { types: "string null", pii: true },
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
