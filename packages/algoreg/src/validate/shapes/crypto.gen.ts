// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const cryptoShape: Shape = { types: "object", members: { blockchain: { types: "string" }, tx_hash: { types: "string", pii: true } } };
