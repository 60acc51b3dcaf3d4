// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { bankAccountDetailsShape } from "./bank-account-details.gen.ts";

export const managedAccountIBANShape: Shape = {
  types: "object",
  members: {
    state: { types: "string", values: ["UNALLOCATED", "PENDING_ALLOCATION", "ALLOCATED"] },
    bankAccountDetails: { types: "array", items: () => bankAccountDetailsShape },
  },
  required: ["state", "bankAccountDetails"],
};
