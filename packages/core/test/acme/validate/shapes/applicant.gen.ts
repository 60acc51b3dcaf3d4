// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { applicantStatusShape } from "./applicant-status.gen.ts";
import { personNameShape } from "./person-name.gen.ts";

export const applicantShape: Shape = {
  types: "object",
  members: {
    id: { types: "string" },
    status: () => applicantStatusShape,
    name: () => personNameShape,
    nickname: { types: "string null", pii: true },
    risk: { types: "string null", values: ["low", "high"] },
    created_at: { types: "string" },
    address: { types: "object null", members: { line: { types: "string" }, country: { types: "string" } }, pii: true },
  },
  required: ["id", "status"],
};
