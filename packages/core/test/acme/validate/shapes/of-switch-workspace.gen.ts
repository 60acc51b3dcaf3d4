// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { workspaceRefusedShape } from "./workspace-refused.gen.ts";
import { workspaceSwitchedShape } from "./workspace-switched.gen.ts";

export const switchWorkspace200Shape: Shape = { any: [() => workspaceSwitchedShape, () => workspaceRefusedShape] };
