// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { fullAlertLastRevisionShape } from "./full-alert-last-revision.gen.ts";

export const alertDetailShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    created_at: { types: "string" },
    customer_external_id: { types: "string", pii: true },
    last_revision: () => fullAlertLastRevisionShape,
  },
};
