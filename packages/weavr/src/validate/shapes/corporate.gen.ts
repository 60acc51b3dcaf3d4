// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { companyShape } from "./company.gen.ts";
import { corporateRootUserShape } from "./corporate-root-user.gen.ts";
import { currencyShape } from "./currency.gen.ts";
import { profileIdShape } from "./profile-id.gen.ts";
import { reportedCorporateSourceOfFundsShape } from "./reported-corporate-source-of-funds.gen.ts";
import { reportedIdentityIdShape } from "./reported-identity-id.gen.ts";
import { reportedIndustryShape } from "./reported-industry.gen.ts";
import { tagShape } from "./tag.gen.ts";

export const corporateShape: Shape = {
  types: "object",
  members: {
    id: () => reportedIdentityIdShape,
    profileId: () => profileIdShape,
    tag: { pii: true, all: [() => tagShape] },
    rootUser: () => corporateRootUserShape,
    company: () => companyShape,
    industry: () => reportedIndustryShape,
    sourceOfFunds: () => reportedCorporateSourceOfFundsShape,
    sourceOfFundsOther: { types: "string", pii: true },
    acceptedTerms: { types: "boolean" },
    ipAddress: { types: "string", pii: true },
    baseCurrency: () => currencyShape,
    feeGroup: { types: "string" },
    creationTimestamp: { types: "integer" },
    retailQualifier: { types: "string", values: ["RETAIL", "NON_RETAIL", "UNKNOWN"] },
  },
  required: ["id", "profileId", "rootUser", "company", "ipAddress", "baseCurrency", "creationTimestamp"],
};
