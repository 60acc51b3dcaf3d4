// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { messageShape } from "./message.gen.ts";

export const messagePageShape: Shape = { types: "object", members: { messages: { types: "array", items: () => messageShape }, total: { types: "integer" } } };
