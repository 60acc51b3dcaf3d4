// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { refusalShape } from "./refusal.gen.ts";
import { verificationLinkResponseShape } from "./verification-link-response.gen.ts";

export const createApplicantVerificationLink200Shape: Shape = { any: [() => verificationLinkResponseShape, () => refusalShape] };
