// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { alertLastRevisionShape } from "./alert-last-revision.gen.ts";

export const alertWithLastRevisionShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    created_at: { types: "string" },
    customer_external_id: { types: "string", pii: true },
    profile_number: { types: "string" },
    last_revision: () => alertLastRevisionShape,
  },
};
