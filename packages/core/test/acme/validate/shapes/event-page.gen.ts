// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { eventShape } from "./event.gen.ts";

export const eventPageShape: Shape = {
  types: "object",
  members: { events: { types: "array", items: () => eventShape }, next: { types: "string null" } },
  required: ["next"],
};
