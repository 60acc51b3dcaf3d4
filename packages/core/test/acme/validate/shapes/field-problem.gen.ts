// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { problemShape } from "./problem.gen.ts";

export const fieldProblemShape: Shape = {
  all: [
    () => problemShape,
    {
      types: "object",
      members: { fields: { types: "object", rest: { types: "array", items: { types: "string" } } } },
      required: ["fields"],
    },
  ],
};
