// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const currentWorkspaceShape: Shape = { types: "object", members: { currentWorkspace: { types: "string" } }, required: ["currentWorkspace"] };
