// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { VendorDefinition } from "@kyc-clients/core";

/** What a client knows of the vendor at run time, whichever operations it has. */
export const vendor: VendorDefinition = {
  vendor: "personr",
  version: "0.0.0",
  servers: { production: { url: "https://enterprise.personr.co/api/1.1/wf" } },
  securitySchemes: { basicAuth: "basic", bearerAuth: "bearer" },
};
