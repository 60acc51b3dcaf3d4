// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { consumerRootUserShape } from "./consumer-root-user.gen.ts";
import { currencyShape } from "./currency.gen.ts";
import { profileIdShape } from "./profile-id.gen.ts";
import { reportedConsumerSourceOfFundsShape } from "./reported-consumer-source-of-funds.gen.ts";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";
import { tagShape } from "./tag.gen.ts";

export const consumerShape: Shape = {
  types: "object",
  members: {
    id: () => reportedIdentityIdShape,
    profileId: () => profileIdShape,
    tag: { pii: true, all: [() => tagShape] },
    rootUser: () => consumerRootUserShape,
    creationTimestamp: { types: "integer" },
    ipAddress: { types: "string", pii: true },
    acceptedTerms: { types: "boolean" },
    baseCurrency: () => currencyShape,
    feeGroup: { types: "string" },
    sourceOfFunds: { pii: true, all: [() => reportedConsumerSourceOfFundsShape] },
    sourceOfFundsOther: { types: "string", pii: true },
  },
  required: ["id", "profileId", "rootUser", "creationTimestamp", "ipAddress"],
};
