// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { VendorDefinition } from "@kyc-clients/core";
import { serverTemplate } from "@kyc-clients/core";

/** What a client knows of the vendor at run time, whichever operations it has. */
export const vendor: VendorDefinition = {
  vendor: "acme",
  version: "0.0.0",
  servers: {
    production: { url: "https://api.acme.example/v1" },
    sandbox: { url: "https://sandbox.acme.example/v1" },
    regional: /* @__PURE__ */ serverTemplate("https://{region}.acme.example/v1", { region: { enum: ["eu", "us"] } }),
    instance: /* @__PURE__ */ serverTemplate("https://api.{instance}.acme.example/v1", { instance: { pattern: "^[a-z0-9-]{1,40}$" } }),
  },
  securitySchemes: { basic: "basic", bearer: "bearer", oauth: "oauth2", apiKey: "apiKey:x-api-key" },
};
