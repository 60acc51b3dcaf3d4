// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { webhookConfigurationShape } from "./webhook-configuration.gen.ts";

export const webhookConfigurationResponseShape: Shape = {
  rest: {},
  all: [
    () => webhookConfigurationShape,
    { types: "object", members: { response: { any: [() => webhookConfigurationShape, { types: "null" }] } } },
  ],
};
