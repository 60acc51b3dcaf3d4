// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { corporateRootUserShape } from "./corporate-root-user.gen.ts";

export const createdCorporateRootUserShape: Shape = {
  all: [
    () => corporateRootUserShape,
    { types: "object", members: { passwordAlreadySet: { types: "boolean" } }, required: ["passwordAlreadySet"] },
  ],
};
