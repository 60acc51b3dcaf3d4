// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const reportedIndustryShape: Shape = {
  types: "string",
  values: [
    "ACCOUNTING",
    "AUDIT",
    "FINANCE",
    "PUBLIC_SECTOR_ADMINISTRATION",
    "ART_ENTERTAINMENT",
    "AUTO_AVIATION",
    "BANKING_LENDING",
    "BUSINESS_CONSULTANCY_LEGAL",
    "CONSTRUCTION_REPAIR",
    "EDUCATION_PROFESSIONAL_SERVICES",
    "INFORMATIONAL_TECHNOLOGIES",
    "TOBACCO_ALCOHOL",
    "GAMING_GAMBLING",
    "MEDICAL_SERVICES",
    "MANUFACTURING",
    "PR_MARKETING",
    "PRECIOUS_GOODS_JEWELRY",
    "NON_GOVERNMENTAL_ORGANIZATION",
    "INSURANCE_SECURITY",
    "RETAIL_WHOLESALE",
    "TRAVEL_TOURISM",
    "FREELANCER",
  ],
};
