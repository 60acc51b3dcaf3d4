import type { Spec } from "../../../../scripts/generate/spec.ts";
import type { Vendor } from "../../../../scripts/generate/vendors.ts";
import { type DocumentedApi, documentedApi } from "../../build/redoc/documented-api.ts";

const vendor: Vendor = {
  name: "acme",
  spec: "specs/acme/openapi.yaml",
  folder: "packages/acme/src",
  version: "0.0.0",
  idempotencyHeader: "idempotency-ref",
  layers: { account: { only: ["key"] }, user: { needs: "bearer" } },
};

/** An invented vendor with one operation, `POST /checks`, of which a test says what it needs. */
export function inventedApi(operation: object, path = "/checks", method = "post"): DocumentedApi {
  const spec = {
    openapi: "3.1.1",
    info: { title: "Acme API" },
    servers: [{ url: "https://acme.example/v1", "x-name": "production" }],
    paths: { [path]: { [method]: { operationId: "createCheck", responses: { "200": { description: "Done." } }, ...operation } } },
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "x-key" },
        bearer: { type: "http", scheme: "bearer" },
        basic: { type: "http", scheme: "basic" },
      },
    },
  };
  return documentedApi(vendor, spec as unknown as Spec);
}
