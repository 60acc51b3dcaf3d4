// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";
import { rbacRoleShape } from "./rbac-role.gen.ts";

export const listRoles200Shape: Shape = { types: "array", items: () => rbacRoleShape };
