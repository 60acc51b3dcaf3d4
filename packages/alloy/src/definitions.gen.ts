// Made by scripts/generate.ts from specs/alloy/openapi.yaml. Edit the spec, then run: npm run generate
import { defineOperation, type NamedOperation } from "@kyc-clients/core";

/** `POST /oauth/bearer` Exchange credentials for a bearer token */
export const createBearerToken: NamedOperation<"alloy", "createBearerToken"> = /* @__PURE__ */ defineOperation("alloy", "createBearerToken", {
  path: "/oauth/bearer",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 412 418 429 500 503",
  security: [["basic"], []],
  retrySafe: true,
});

/** `POST /oauth/validate` Check a bearer token */
export const validateBearerToken: NamedOperation<"alloy", "validateBearerToken"> = /* @__PURE__ */ defineOperation("alloy", "validateBearerToken", {
  path: "/oauth/validate",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 412 418 429 500 503",
  security: [],
  retrySafe: true,
});

/**
 * `POST /oauth/refresh` Exchange a bearer token for a fresh one
 * @deprecated The vendor says not to use it.
 */
export const refreshBearerToken: NamedOperation<"alloy", "refreshBearerToken"> = /* @__PURE__ */ defineOperation("alloy", "refreshBearerToken", {
  path: "/oauth/refresh",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 412 418 429 500 503",
  security: [],
});

/** `GET /parameters` Get the input that a new evaluation needs */
export const getParameters: NamedOperation<"alloy", "getParameters"> = /* @__PURE__ */ defineOperation("alloy", "getParameters", {
  path: "/parameters",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `POST /evaluations` Evaluate a person or business */
export const createEvaluation: NamedOperation<"alloy", "createEvaluation"> = /* @__PURE__ */ defineOperation("alloy", "createEvaluation", {
  path: "/evaluations",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `GET /evaluations/{evaluation_token}` Get an evaluation */
export const getEvaluation: NamedOperation<"alloy", "getEvaluation"> = /* @__PURE__ */ defineOperation("alloy", "getEvaluation", {
  path: "/evaluations/{evaluation_token}",
  method: "GET",
  json: "200 201 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `PATCH /evaluations/{evaluation_token}` Send more data to an open evaluation */
export const updateEvaluation: NamedOperation<"alloy", "updateEvaluation"> = /* @__PURE__ */ defineOperation("alloy", "updateEvaluation", {
  path: "/evaluations/{evaluation_token}",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `POST /evaluations/{evaluation_token}` Resume a partial evaluation */
export const resumeEvaluation: NamedOperation<"alloy", "resumeEvaluation"> = /* @__PURE__ */ defineOperation("alloy", "resumeEvaluation", {
  path: "/evaluations/{evaluation_token}",
  method: "POST",
  request: ["application/json"],
  json: "200 201 202 206 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `GET /entities/{entity_token}/evaluations/{evaluation_token}` Get an evaluation of an entity */
export const getEntityEvaluation: NamedOperation<"alloy", "getEntityEvaluation"> = /* @__PURE__ */ defineOperation("alloy", "getEntityEvaluation", {
  path: "/entities/{entity_token}/evaluations/{evaluation_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `GET /entities/{entity_token}` Get an entity and what belongs to it */
export const getEntity: NamedOperation<"alloy", "getEntity"> = /* @__PURE__ */ defineOperation("alloy", "getEntity", {
  path: "/entities/{entity_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /entities/{entity_token}/notes` Write a note on an entity */
export const createEntityNote: NamedOperation<"alloy", "createEntityNote"> = /* @__PURE__ */ defineOperation("alloy", "createEntityNote", {
  path: "/entities/{entity_token}/notes",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /entities/merge` Merge one entity into another */
export const mergeEntities: NamedOperation<"alloy", "mergeEntities"> = /* @__PURE__ */ defineOperation("alloy", "mergeEntities", {
  path: "/entities/merge",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "201",
  json: "400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /entities/persons` Create a person */
export const createPerson: NamedOperation<"alloy", "createPerson"> = /* @__PURE__ */ defineOperation("alloy", "createPerson", {
  path: "/entities/persons",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /entities/persons/{entity_token}` Get the data of a person */
export const getPerson: NamedOperation<"alloy", "getPerson"> = /* @__PURE__ */ defineOperation("alloy", "getPerson", {
  path: "/entities/persons/{entity_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `PATCH /entities/persons/{entity_token}` Change the data of a person */
export const updatePerson: NamedOperation<"alloy", "updatePerson"> = /* @__PURE__ */ defineOperation("alloy", "updatePerson", {
  path: "/entities/persons/{entity_token}",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /entities/businesses` Create a business */
export const createBusiness: NamedOperation<"alloy", "createBusiness"> = /* @__PURE__ */ defineOperation("alloy", "createBusiness", {
  path: "/entities/businesses",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /entities/businesses/{entity_token}` Get the data of a business */
export const getBusiness: NamedOperation<"alloy", "getBusiness"> = /* @__PURE__ */ defineOperation("alloy", "getBusiness", {
  path: "/entities/businesses/{entity_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `PATCH /entities/businesses/{entity_token}` Change the data of a business */
export const updateBusiness: NamedOperation<"alloy", "updateBusiness"> = /* @__PURE__ */ defineOperation("alloy", "updateBusiness", {
  path: "/entities/businesses/{entity_token}",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /entity-groups/{entity_token_or_external_id}` Get a group and its members */
export const getEntityGroup: NamedOperation<"alloy", "getEntityGroup"> = /* @__PURE__ */ defineOperation("alloy", "getEntityGroup", {
  path: "/entity-groups/{entity_token_or_external_id}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /bank-accounts/{account_identifier_or_token}` Get a bank account with its history */
export const getBankAccount: NamedOperation<"alloy", "getBankAccount"> = /* @__PURE__ */ defineOperation("alloy", "getBankAccount", {
  path: "/bank-accounts/{account_identifier_or_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { page: {}, per_page: {} },
  pagination: { kind: "page", parameter: "page", first: 1, items: "/history", size: "per_page" },
});

/** `POST /entities/{entity_token}/documents` Describe a document of an entity */
export const createEntityDocument: NamedOperation<"alloy", "createEntityDocument"> = /* @__PURE__ */ defineOperation("alloy", "createEntityDocument", {
  path: "/entities/{entity_token}/documents",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /entities/{entity_token}/documents` List the documents of an entity */
export const listEntityDocuments: NamedOperation<"alloy", "listEntityDocuments"> = /* @__PURE__ */ defineOperation("alloy", "listEntityDocuments", {
  path: "/entities/{entity_token}/documents",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `PUT /entities/{entity_token}/documents/{document_token}` Send the bytes of a document */
export const uploadEntityDocument: NamedOperation<"alloy", "uploadEntityDocument"> = /* @__PURE__ */ defineOperation("alloy", "uploadEntityDocument", {
  path: "/entities/{entity_token}/documents/{document_token}",
  method: "PUT",
  request: ["application/octet-stream"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `PATCH /entities/{entity_token}/documents/{document_token}` Approve, deny, rename or retype a document */
export const updateEntityDocument: NamedOperation<"alloy", "updateEntityDocument"> = /* @__PURE__ */ defineOperation("alloy", "updateEntityDocument", {
  path: "/entities/{entity_token}/documents/{document_token}",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /entities/{entity_token}/documents/{document_token}` Download a document */
export const downloadEntityDocument: NamedOperation<"alloy", "downloadEntityDocument"> = /* @__PURE__ */ defineOperation("alloy", "downloadEntityDocument", {
  path: "/entities/{entity_token}/documents/{document_token}",
  method: "GET",
  binary: "200",
  json: "400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /entities/{entity_token}/documents/{document_token}/notes` Add a note to a document */
export const createDocumentNote: NamedOperation<"alloy", "createDocumentNote"> = /* @__PURE__ */ defineOperation("alloy", "createDocumentNote", {
  path: "/entities/{entity_token}/documents/{document_token}/notes",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /documents` Describe a document that has no entity yet */
export const createDocument: NamedOperation<"alloy", "createDocument"> = /* @__PURE__ */ defineOperation("alloy", "createDocument", {
  path: "/documents",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `PUT /documents/{document_token}` Send the bytes of a document that has no entity yet */
export const uploadDocument: NamedOperation<"alloy", "uploadDocument"> = /* @__PURE__ */ defineOperation("alloy", "uploadDocument", {
  path: "/documents/{document_token}",
  method: "PUT",
  request: ["application/octet-stream"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/**
 * `GET /entities/{entity_token}/reviews` List the reviews of an entity
 * @deprecated The vendor says not to use it.
 */
export const listEntityReviews: NamedOperation<"alloy", "listEntityReviews"> = /* @__PURE__ */ defineOperation("alloy", "listEntityReviews", {
  path: "/entities/{entity_token}/reviews",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/**
 * `POST /entities/{entity_token}/reviews` Decide an evaluation in manual review
 * @deprecated The vendor says not to use it.
 */
export const createEntityReview: NamedOperation<"alloy", "createEntityReview"> = /* @__PURE__ */ defineOperation("alloy", "createEntityReview", {
  path: "/entities/{entity_token}/reviews",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/**
 * `GET /entities/{entity_token}/reviews/{review_token}` Get a review of an entity
 * @deprecated The vendor says not to use it.
 */
export const getEntityReview: NamedOperation<"alloy", "getEntityReview"> = /* @__PURE__ */ defineOperation("alloy", "getEntityReview", {
  path: "/entities/{entity_token}/reviews/{review_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  header: ["alloy-workflow-token"],
});

/** `POST /journeys/{journey_token}/applications` Send people and businesses through a journey */
export const createJourneyApplication: NamedOperation<"alloy", "createJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "createJourneyApplication", {
  path: "/journeys/{journey_token}/applications",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { fullData: {}, hideFields: {} },
});

/** `GET /journeys/{journey_token}/applications/{journey_application_token}` Get a journey application */
export const getJourneyApplication: NamedOperation<"alloy", "getJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "getJourneyApplication", {
  path: "/journeys/{journey_token}/applications/{journey_application_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { fullData: {}, hideFields: {} },
});

/** `PUT /journeys/{journey_token}/applications/{journey_application_token}` Send more data or entities to a journey application */
export const updateJourneyApplication: NamedOperation<"alloy", "updateJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "updateJourneyApplication", {
  path: "/journeys/{journey_token}/applications/{journey_application_token}",
  method: "PUT",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { fullData: {} },
});

/** `POST /journeys/{journey_token}/applications/{journey_application_token}/rerun` Run a journey application again */
export const rerunJourneyApplication: NamedOperation<"alloy", "rerunJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "rerunJourneyApplication", {
  path: "/journeys/{journey_token}/applications/{journey_application_token}/rerun",
  method: "POST",
  request: ["application/json"],
  json: "201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { fullData: {} },
});

/** `GET /journeys/applications/ext/{external_application_id}/latest` Get the latest journey application of an external id */
export const getLatestJourneyApplication: NamedOperation<"alloy", "getLatestJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "getLatestJourneyApplication", {
  path: "/journeys/applications/ext/{external_application_id}/latest",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { journeyToken: {} },
});

/** `PUT /journeys/applications/ext/{external_application_id}/latest` Update the latest journey application of an external id */
export const updateLatestJourneyApplication: NamedOperation<"alloy", "updateLatestJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "updateLatestJourneyApplication", {
  path: "/journeys/applications/ext/{external_application_id}/latest",
  method: "PUT",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { journeyToken: {}, fullData: {} },
});

/** `POST /journeys/applications/ext/{external_application_id}/latest/rerun` Run the latest journey application of an external id again */
export const rerunLatestJourneyApplication: NamedOperation<"alloy", "rerunLatestJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "rerunLatestJourneyApplication", {
  path: "/journeys/applications/ext/{external_application_id}/latest/rerun",
  method: "POST",
  request: ["application/json"],
  json: "200 201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { journeyToken: {}, fullData: {} },
});

/** `PUT /journeys/{journey_token}/applications/{journey_application_token}/nodes/{node_id}` Report the outcome of an action to a journey application */
export const updateJourneyActionNode: NamedOperation<"alloy", "updateJourneyActionNode"> = /* @__PURE__ */ defineOperation("alloy", "updateJourneyActionNode", {
  path: "/journeys/{journey_token}/applications/{journey_application_token}/nodes/{node_id}",
  method: "PUT",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /journeys/{journey_token}/applications/{journey_application_token}/cases/{case_token}/review` Decide on one entity of a journey application */
export const reviewEntityApplication: NamedOperation<"alloy", "reviewEntityApplication"> = /* @__PURE__ */ defineOperation("alloy", "reviewEntityApplication", {
  path: "/journeys/{journey_token}/applications/{journey_application_token}/cases/{case_token}/review",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /journeys/{journey_token}/applications/{journey_application_token}/review` Decide on a journey application */
export const reviewJourneyApplication: NamedOperation<"alloy", "reviewJourneyApplication"> = /* @__PURE__ */ defineOperation("alloy", "reviewJourneyApplication", {
  path: "/journeys/{journey_token}/applications/{journey_application_token}/review",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /journeys/{journey_token}/parameters` Get the input that a journey needs */
export const getJourneyParameters: NamedOperation<"alloy", "getJourneyParameters"> = /* @__PURE__ */ defineOperation("alloy", "getJourneyParameters", {
  path: "/journeys/{journey_token}/parameters",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `POST /events` Report an event */
export const createEvent: NamedOperation<"alloy", "createEvent"> = /* @__PURE__ */ defineOperation("alloy", "createEvent", {
  path: "/events",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /events/schema` Get what an event type takes */
export const getEventSchema: NamedOperation<"alloy", "getEventSchema"> = /* @__PURE__ */ defineOperation("alloy", "getEventSchema", {
  path: "/events/schema",
  method: "GET",
  json: "200 400 401 403 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { type: {} },
});

/** `GET /events/{event_request_token}` Get an event as it was reported */
export const getEvent: NamedOperation<"alloy", "getEvent"> = /* @__PURE__ */ defineOperation("alloy", "getEvent", {
  path: "/events/{event_request_token}",
  method: "GET",
  json: "200 400 401 403 404 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/**
 * `GET /transactions/{transaction_id}` Get a transaction
 * @deprecated The vendor says not to use it.
 */
export const getTransaction: NamedOperation<"alloy", "getTransaction"> = /* @__PURE__ */ defineOperation("alloy", "getTransaction", {
  path: "/transactions/{transaction_id}",
  method: "GET",
  json: "200 400 401 403 412 418 429 500 503",
  none: "404",
  security: [["basic"], ["oauth"]],
});

/**
 * `PATCH /transactions/{transaction_id}` Change a transaction
 * @deprecated The vendor says not to use it.
 */
export const updateTransaction: NamedOperation<"alloy", "updateTransaction"> = /* @__PURE__ */ defineOperation("alloy", "updateTransaction", {
  path: "/transactions/{transaction_id}",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /investigations` List investigations */
export const listInvestigations: NamedOperation<"alloy", "listInvestigations"> = /* @__PURE__ */ defineOperation("alloy", "listInvestigations", {
  path: "/investigations",
  method: "GET",
  json: "200 400 401 403 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
  query: { q: { style: "deepObject" }, pageNum: {}, numRowsPerPage: {}, sortColumn: {}, sortOrder: {} },
  pagination: {
    kind: "page",
    parameter: "pageNum",
    first: 1,
    size: "numRowsPerPage",
    items: "/investigations",
    totalPages: "/_embedded/pagination/total_pages",
  },
});

/** `POST /investigations` Open an investigation by hand */
export const createInvestigation: NamedOperation<"alloy", "createInvestigation"> = /* @__PURE__ */ defineOperation("alloy", "createInvestigation", {
  path: "/investigations",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 400 401 403 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});

/** `GET /investigations/{investigation_token}` Get an investigation */
export const getInvestigation: NamedOperation<"alloy", "getInvestigation"> = /* @__PURE__ */ defineOperation("alloy", "getInvestigation", {
  path: "/investigations/{investigation_token}",
  method: "GET",
  json: "200 400 401 403 404 409 412 418 429 500 503",
  security: [["basic"], ["oauth"]],
});
