// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { currencyAmountShape } from "./currency-amount.gen.ts";
import { executionTimestampShape } from "./execution-timestamp.gen.ts";
import { idShape } from "./id.gen.ts";
import { profileIdShape } from "./profile-id.gen.ts";
import { reportedInstrumentIdShape } from "./reported-instrument-id.gen.ts";
import { scheduledTimestampShape } from "./scheduled-timestamp.gen.ts";
import { tagShape } from "./tag.gen.ts";
import { transactionCancellationReasonShape } from "./transaction-cancellation-reason.gen.ts";
import { transactionStateShape } from "./transaction-state.gen.ts";
import { transferDescriptionShape } from "./transfer-description.gen.ts";

export const transferShape: Shape = {
  types: "object",
  members: {
    id: () => idShape,
    profileId: () => profileIdShape,
    tag: { pii: true, all: [() => tagShape] },
    source: () => reportedInstrumentIdShape,
    destination: () => reportedInstrumentIdShape,
    destinationAmount: () => currencyAmountShape,
    description: { pii: true, all: [() => transferDescriptionShape] },
    state: () => transactionStateShape,
    creationTimestamp: { types: "integer" },
    scheduledTimestamp: () => scheduledTimestampShape,
    executionTimestamp: () => executionTimestampShape,
    cancellationReason: { pii: true, all: [() => transactionCancellationReasonShape] },
  },
  required: ["id", "profileId", "source", "destination", "destinationAmount", "state", "creationTimestamp"],
};
