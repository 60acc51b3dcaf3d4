// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { accountLowBalanceThresholdShape } from "./account-low-balance-threshold.gen.ts";
import { currencyShape } from "./currency.gen.ts";
import { idShape } from "./id.gen.ts";
import { managedInstrumentBalanceShape } from "./managed-instrument-balance.gen.ts";
import { managedInstrumentStateShape } from "./managed-instrument-state.gen.ts";
import { profileIdShape } from "./profile-id.gen.ts";
import { tagShape } from "./tag.gen.ts";

export const managedAccountShape: Shape = {
  types: "object",
  members: {
    id: () => idShape,
    profileId: () => profileIdShape,
    tag: { pii: true, all: [() => tagShape] },
    friendlyName: { types: "string", pii: true },
    currency: () => currencyShape,
    balances: () => managedInstrumentBalanceShape,
    state: () => managedInstrumentStateShape,
    creationTimestamp: { types: "integer" },
    lowBalanceThreshold: () => accountLowBalanceThresholdShape,
  },
  required: ["id", "profileId", "friendlyName", "currency", "balances", "state", "creationTimestamp"],
};
