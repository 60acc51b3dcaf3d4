// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { alertWithLastRevisionShape } from "./alert-with-last-revision.gen.ts";

export const alertListShape: Shape = {
  any: [
    { types: "array", items: () => alertWithLastRevisionShape },
    {
      types: "object",
      members: {
        items: {
          any: [() => alertWithLastRevisionShape, { types: "array", items: () => alertWithLastRevisionShape }],
        },
        type: {},
      },
    },
  ],
};
