// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const validateUserInviteConflictShape: Shape = { types: "object", members: { errorCode: { types: "string", values: ["INVITE_OR_INVITE_CODE_INVALID"] } } };
