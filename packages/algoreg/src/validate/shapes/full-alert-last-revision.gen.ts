// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { alertAssociateShape } from "./alert-associate.gen.ts";
import { listProfileShape } from "./list-profile.gen.ts";
import { watchlistCategoryShape } from "./watchlist-category.gen.ts";

export const fullAlertLastRevisionShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    agent_id: { types: "string" },
    comment: { types: "string", pii: true },
    created_at: { types: "string" },
    customer_revision_id: { types: "string" },
    associates: { types: "array", items: () => alertAssociateShape },
    is_pep: { types: "boolean" },
    is_rca: { types: "boolean" },
    is_rca_pep: { types: "boolean" },
    is_rca_san: { types: "boolean" },
    is_rca_sie: { types: "boolean" },
    is_rca_sip: { types: "boolean" },
    is_rca_soe: { types: "boolean" },
    is_rca_sop: { types: "boolean" },
    is_san: { types: "boolean" },
    is_sie: { types: "boolean" },
    is_sip: { types: "boolean" },
    is_soe: { types: "boolean" },
    is_sop: { types: "boolean" },
    list_name: { types: "string" },
    list_profile: () => listProfileShape,
    profile_date: { types: "integer" },
    revision_number: { types: "integer" },
    score: { types: "integer" },
    state: { types: "integer" },
    top_category: () => watchlistCategoryShape,
  },
};
