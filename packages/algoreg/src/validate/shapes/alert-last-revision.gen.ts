// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { watchlistCategoryShape } from "./watchlist-category.gen.ts";

export const alertLastRevisionShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    agent_id: { types: "string" },
    comment: { types: "string", pii: true },
    created_at: { types: "string" },
    customer_revision_id: { types: "string" },
    profile_date: { types: "integer" },
    revision_number: { types: "integer" },
    score: { types: "integer" },
    state: { types: "integer" },
    top_category: () => watchlistCategoryShape,
  },
};
