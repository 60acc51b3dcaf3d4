// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { VendorDefinition } from "@kyc-clients/core";
import { serverTemplate } from "@kyc-clients/core";

/** What a client knows of the vendor at run time, whichever operations it has. */
export const vendor: VendorDefinition = {
  vendor: "algoreg",
  version: "0.0.0",
  servers: {
    production: { url: "https://api.algoreg.com" },
    instance: /* @__PURE__ */ serverTemplate("https://api.{instance}.algoreg.com", { instance: { pattern: "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$" } }),
  },
  securitySchemes: { bearerAuth: "bearer", basicAuth: "basic" },
};
