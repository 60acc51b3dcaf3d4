// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { fasterPaymentsBankDetailsOrBACSBankDetailsShape } from "./faster-payments-bank-details-or-bacs-bank-details.gen.ts";
import { iBANDetailsShape } from "./iban-details.gen.ts";
import { swiftBankDetailsShape } from "./swift-bank-details.gen.ts";

export const bankAccountDetailsShape: Shape = {
  types: "object",
  members: {
    beneficiaryNameAndSurname: { types: "string", pii: true },
    beneficiaryBank: { types: "string" },
    beneficiaryBankAddress: { types: "string" },
    type: { types: "string" },
    paymentReference: { types: "string", pii: true },
    details: {
      any: [
        () => iBANDetailsShape,
        () => fasterPaymentsBankDetailsOrBACSBankDetailsShape,
        () => swiftBankDetailsShape,
      ],
      pii: true,
    },
  },
  required: ["beneficiaryNameAndSurname", "beneficiaryBank", "beneficiaryBankAddress", "type", "details"],
};
