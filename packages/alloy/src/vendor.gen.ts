// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import type { VendorDefinition } from "@kyc-clients/core";

/** What a client knows of the vendor at run time, whichever operations it has. */
export const vendor: VendorDefinition = {
  vendor: "alloy",
  version: "0.0.0",
  servers: { production: { url: "https://api.alloy.co/v1" }, sandbox: { url: "https://sandbox.alloy.co/v1" } },
  securitySchemes: { basic: "basic", oauth: "oauth2" },
};
