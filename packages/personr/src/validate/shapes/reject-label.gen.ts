// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const rejectLabelShape: Shape = {
  types: "string",
  values: [
    "LOW_QUALITY",
    "NOT_DOC",
    "ID_INVALID",
    "INCOMPLETE_DOC",
    "UNSATISFACTORY_PHOTOS",
    "DOC_PAGE_MISSING",
    "DOC_DAMAGED",
    "PROB_APPLICANT_DATA",
    "GRAPHIC_EDITOR",
    "DOC_DEPRIVED",
    "FRONT_SIDE_MISSING",
    "BACK_SIDE_MISSING",
    "SCREENSHOTS",
    "BLACK_AND_WHITE",
    "EXPIRATION_DATE",
    "UNFILLED_DOC",
    "FORGERY",
    "CRIMINAL",
    "SANCTIONS",
    "COMPROMISED_PERSONS",
    "WATCHLIST",
  ],
};
