// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { VendorDefinition } from "@kyc-clients/core";
import { retryAfterSeconds, serverTemplate } from "@kyc-clients/core";

/** What a client knows of the vendor at run time, whichever operations it has. */
export const vendor: VendorDefinition = {
  vendor: "weavr",
  version: "0.0.0",
  servers: {
    sandbox: { url: "https://sandbox.weavr.io" },
    production: /* @__PURE__ */ serverTemplate("https://{host}", { host: { pattern: "^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+$" } }),
  },
  securitySchemes: { apiKey: "apiKey:api-key", bearer: "bearer", programmeKey: "apiKey:programme-key" },
  retryAfter: /* @__PURE__ */ retryAfterSeconds("x-ratelimit-reset"),
};
