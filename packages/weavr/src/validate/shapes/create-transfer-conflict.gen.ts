// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const createTransferConflictShape: Shape = {
  types: "object",
  members: {
    errorCode: {
      types: "string",
      values: [
        "PROFILE_INACTIVE",
        "MODEL_CONSTRAINTS_VIOLATED",
        "INTERCEPTOR_DENIED_TRANSACTION",
        "INSTRUMENT_DENIED_TRANSACTION",
        "SOURCE_INSTRUMENT_DESTROYED",
        "DESTINATION_INSTRUMENT_DESTROYED",
        "FOREX_TRADE_DENIED_TRANSACTION",
        "CURRENCY_MISMATCH",
        "SOURCE_INSTRUMENT_BLOCKED",
        "DESTINATION_INSTRUMENT_BLOCKED",
        "FUNDS_INSUFFICIENT",
        "AMOUNT_INVALID",
        "SOURCE_NOT_FOUND",
        "DESTINATION_NOT_FOUND",
        "FEE_NOT_CONFIGURED_FOR_CURRENCY",
        "DESTINATION_LIMIT_EXCEEDED",
        "SOURCE_CANNOT_BE_DEBIT_MODE_CARD",
        "DESTINATION_CANNOT_BE_DEBIT_MODE_CARD",
        "TRANSFER_BETWEEN_INSTRUMENTS_UNSUPPORTED",
        "SOURCE_AND_DESTINATION_MUST_BE_DIFFERENT",
        "SCHEDULED_TIMESTAMP_INVALID",
      ],
    },
  },
};
