// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Shape } from "@kyc-clients/core/validate";

export const deviceShape: Shape = {
  types: "object",
  members: {
    "2fa": { types: "boolean" },
    "3ds": { types: "boolean" },
    country: { types: "string", pii: true },
    fingerprint: { types: "string", pii: true },
    geolocation: { types: "string", pii: true },
    ip: { types: "string", pii: true },
    language: { types: "string" },
    session_duration: { types: "number" },
    session_id: { types: "string", pii: true },
    user_agent: { types: "string", pii: true },
  },
};
