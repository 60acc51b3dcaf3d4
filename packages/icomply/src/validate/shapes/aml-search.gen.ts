// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { amlSearchIdShape } from "./aml-search-id.gen.ts";
import { amlSearchTypeShape } from "./aml-search-type.gen.ts";

export const amlSearchShape: Shape = {
  types: "object",
  members: {
    id: () => amlSearchIdShape,
    ongoing: { types: "boolean" },
    screenDate: { types: "string null" },
    nextReview: { types: "string null" },
    searchTerm: { types: "string null", pii: true },
    searchTypes: { types: "array", items: () => amlSearchTypeShape },
    searchFuzziness: { types: "integer" },
    searchCoverage: { types: "array", items: { types: "string", values: ["Warning", "Pep Class 1"] } },
    pending: { types: "integer" },
    accepted: { types: "integer" },
    unknown: { types: "integer" },
    sanctions: { types: "integer" },
    politicalExposure: { types: "integer" },
    adverseMedia: { types: "integer" },
    linkedEntityIds: { types: "array", items: { types: "string" } },
  },
};
