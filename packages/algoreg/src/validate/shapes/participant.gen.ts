// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { deviceShape } from "./device.gen.ts";
import { paymentInstitutionShape } from "./payment-institution.gen.ts";
import { paymentMethodShape } from "./payment-method.gen.ts";

export const participantShape: Shape = {
  types: "object",
  members: {
    external_id: { types: "string", pii: true },
    full_name: { types: "string", pii: true },
    account_type: { types: "string", values: ["F", "N"] },
    domicile_code: { types: "string", pii: true },
    device: () => deviceShape,
    payment_institution: () => paymentInstitutionShape,
    payment_method: () => paymentMethodShape,
  },
};
