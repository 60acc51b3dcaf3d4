// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { refusalShape } from "./refusal.gen.ts";
import { workspaceSwitchResponseShape } from "./workspace-switch-response.gen.ts";

export const switchWorkspace200Shape: Shape = { any: [() => workspaceSwitchResponseShape, () => refusalShape] };
