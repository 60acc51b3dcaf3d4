// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const kyiStatusShape: Shape = { types: "string", values: ["NOT_STARTED", "INITIATED", "PENDING_REVIEW", "APPROVED", "REJECTED"] };
