// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { currentWorkspaceShape } from "./current-workspace.gen.ts";
import { envelopeStatusShape } from "./envelope-status.gen.ts";

export const workspaceSwitchResponseShape: Shape = {
  types: "object",
  members: { status: () => envelopeStatusShape, response: () => currentWorkspaceShape },
  required: ["status", "response"],
};
