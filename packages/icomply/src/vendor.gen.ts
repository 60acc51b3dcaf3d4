// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { VendorDefinition } from "@kyc-clients/core";

/** What a client knows of the vendor at run time, whichever operations it has. */
export const vendor: VendorDefinition = {
  vendor: "icomply",
  version: "0.0.0",
  servers: { production: { url: "https://api.icomplykyc.com" } },
  securitySchemes: { apiKey: "apiKey:x-api-key", bearerAuth: "bearer" },
};
