// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import { defineOperation, type NamedOperation } from "@kyc-clients/core";
import { errorWhen, statusRanges } from "@kyc-clients/core";

/** `POST /api/gettoken` Exchange user name and password for a token */
export const createToken: NamedOperation<"icomply", "createToken"> = /* @__PURE__ */ defineOperation("icomply", "createToken", {
  path: "/api/gettoken",
  method: "POST",
  request: ["multipart/form-data"],
  bodyRequired: true,
  json: "200 401",
  security: [],
  retrySafe: true,
});

/** `GET /api/tokenvalid` Check a token */
export const validateToken: NamedOperation<"icomply", "validateToken"> = /* @__PURE__ */ defineOperation("icomply", "validateToken", { path: "/api/tokenvalid", method: "GET", json: "200 401", security: [["bearerAuth"]] });

/** `GET /api/v2/entities` List natural persons and legal entities */
export const listEntities: NamedOperation<"icomply", "listEntities"> = /* @__PURE__ */ defineOperation("icomply", "listEntities", {
  path: "/api/v2/entities",
  method: "GET",
  json: "200 400 401",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
  query: {
    limit: {},
    start: {},
    descending: {},
    type: {},
    identityVerification: {},
    documentAuthentication: {},
    biometrics: {},
    kycMetaData: {},
    amlSearches: {},
    supportingDocuments: {},
    addresses: {},
    corporateVerification: {},
  },
  pagination: { kind: "offset", parameter: "start", size: "limit", items: "/data" },
});

/** `GET /api/v2/entities/natural-persons` Find natural persons */
export const findNaturalPersons: NamedOperation<"icomply", "findNaturalPersons"> = /* @__PURE__ */ defineOperation("icomply", "findNaturalPersons", {
  path: "/api/v2/entities/natural-persons",
  method: "GET",
  json: "200 401",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
  query: { firstName: {}, lastName: {}, phone: {}, email: {}, externalID: {} },
});

/** `POST /_path-not-documented/createNaturalPerson` Add a natural person */
export const createNaturalPerson: NamedOperation<"icomply", "createNaturalPerson"> = /* @__PURE__ */ defineOperation("icomply", "createNaturalPerson", {
  path: "/_path-not-documented/createNaturalPerson",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 401 default",
  ranges: statusRanges,
  errorWhen: {
    "200": /* @__PURE__ */ errorWhen("/status", "failure", false),
    "201": /* @__PURE__ */ errorWhen("/status", "failure", false),
  },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/entities/natural-persons/{id}` Get a natural person */
export const getNaturalPerson: NamedOperation<"icomply", "getNaturalPerson"> = /* @__PURE__ */ defineOperation("icomply", "getNaturalPerson", {
  path: "/api/v2/entities/natural-persons/{id}",
  method: "GET",
  json: "200 401 404",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/entities/natural-persons/{id}/images` Get the images of a person's identity documents */
export const downloadNaturalPersonImages: NamedOperation<"icomply", "downloadNaturalPersonImages"> = /* @__PURE__ */ defineOperation("icomply", "downloadNaturalPersonImages", {
  path: "/api/v2/entities/natural-persons/{id}/images",
  method: "GET",
  binary: "200",
  json: "401",
  security: [["apiKey"], ["bearerAuth"]],
});

/** `POST /api/v2/entities/natural-persons/images` Send one image of an identity document */
export const uploadNaturalPersonImage: NamedOperation<"icomply", "uploadNaturalPersonImage"> = /* @__PURE__ */ defineOperation("icomply", "uploadNaturalPersonImage", {
  path: "/api/v2/entities/natural-persons/images",
  method: "POST",
  request: ["multipart/form-data"],
  bodyRequired: true,
  text: "200 201",
  json: "401",
  security: [["apiKey"], ["bearerAuth"]],
});

/** `POST /api/v2/entities/natural-persons/{id}/identity-documents` Tie uploaded images to a person as an identity document */
export const createIdentityDocument: NamedOperation<"icomply", "createIdentityDocument"> = /* @__PURE__ */ defineOperation("icomply", "createIdentityDocument", {
  path: "/api/v2/entities/natural-persons/{id}/identity-documents",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 401 default",
  ranges: statusRanges,
  errorWhen: {
    "200": /* @__PURE__ */ errorWhen("/status", "failure", false),
    "201": /* @__PURE__ */ errorWhen("/status", "failure", false),
  },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/entities/legal-entities` Find legal entities */
export const findLegalEntities: NamedOperation<"icomply", "findLegalEntities"> = /* @__PURE__ */ defineOperation("icomply", "findLegalEntities", {
  path: "/api/v2/entities/legal-entities",
  method: "GET",
  json: "200 401",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
  query: { externalID: {}, duns: {}, glei: {}, companyName: {}, registrationNumber: {}, email: {}, phone: {} },
});

/** `POST /_path-not-documented/createLegalEntity` Add a legal entity */
export const createLegalEntity: NamedOperation<"icomply", "createLegalEntity"> = /* @__PURE__ */ defineOperation("icomply", "createLegalEntity", {
  path: "/_path-not-documented/createLegalEntity",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 401 default",
  ranges: statusRanges,
  errorWhen: {
    "200": /* @__PURE__ */ errorWhen("/status", "failure", false),
    "201": /* @__PURE__ */ errorWhen("/status", "failure", false),
  },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/entities/legal-entities/{id}` Get a legal entity */
export const getLegalEntity: NamedOperation<"icomply", "getLegalEntity"> = /* @__PURE__ */ defineOperation("icomply", "getLegalEntity", {
  path: "/api/v2/entities/legal-entities/{id}",
  method: "GET",
  json: "200 401",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/entities/legal-entities/{entityID}/request-client-update` Ask a legal entity by e-mail to update its information */
export const requestLegalEntityUpdate: NamedOperation<"icomply", "requestLegalEntityUpdate"> = /* @__PURE__ */ defineOperation("icomply", "requestLegalEntityUpdate", {
  path: "/api/v2/entities/legal-entities/{entityID}/request-client-update",
  method: "GET",
  json: "200 401 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure", false) },
  security: [["apiKey"], ["bearerAuth"]],
  retrySafe: false,
});

/** `GET /api/v2/aml/{id}` Get an AML search */
export const getAmlSearch: NamedOperation<"icomply", "getAmlSearch"> = /* @__PURE__ */ defineOperation("icomply", "getAmlSearch", {
  path: "/api/v2/aml/{id}",
  method: "GET",
  json: "200 401 404",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `POST /api/v2/aml` Start an AML search */
export const createAmlSearch: NamedOperation<"icomply", "createAmlSearch"> = /* @__PURE__ */ defineOperation("icomply", "createAmlSearch", {
  path: "/api/v2/aml",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401",
  errorWhen: {
    "200": /* @__PURE__ */ errorWhen("/status", "failure"),
    "201": /* @__PURE__ */ errorWhen("/status", "failure"),
  },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/entities/{id}/documents` List the supporting documents of an entity */
export const listSupportingDocuments: NamedOperation<"icomply", "listSupportingDocuments"> = /* @__PURE__ */ defineOperation("icomply", "listSupportingDocuments", {
  path: "/api/v2/entities/{id}/documents",
  method: "GET",
  json: "200 401 404",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
});

/** `GET /api/v2/documents/{id}` Get a supporting document with its file */
export const getSupportingDocument: NamedOperation<"icomply", "getSupportingDocument"> = /* @__PURE__ */ defineOperation("icomply", "getSupportingDocument", {
  path: "/api/v2/documents/{id}",
  method: "GET",
  json: "200 401 404",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "failure") },
  security: [["apiKey"], ["bearerAuth"]],
});
