// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import { defineOperation, type NamedOperation } from "@kyc-clients/core";
import { statusRanges } from "@kyc-clients/core";

/** `POST /api/v1/token` Get a bearer token */
export const createAccessToken: NamedOperation<"algoreg", "createAccessToken"> = /* @__PURE__ */ defineOperation("algoreg", "createAccessToken", {
  path: "/api/v1/token",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [],
});

/** `GET /api/v1/customers/{customer_external_id}` Get a customer */
export const getCustomer: NamedOperation<"algoreg", "getCustomer"> = /* @__PURE__ */ defineOperation("algoreg", "getCustomer", {
  path: "/api/v1/customers/{customer_external_id}",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `GET /api/v1/customers/{customer_external_id}/timeline` List what happened to a customer */
export const listCustomerEvents: NamedOperation<"algoreg", "listCustomerEvents"> = /* @__PURE__ */ defineOperation("algoreg", "listCustomerEvents", {
  path: "/api/v1/customers/{customer_external_id}/timeline",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/customers/save` Create or update customers */
export const saveCustomers: NamedOperation<"algoreg", "saveCustomers"> = /* @__PURE__ */ defineOperation("algoreg", "saveCustomers", {
  path: "/api/v1/customers/save",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /_path-not-documented/searchDocuments` Search the documents of customers */
export const searchDocuments: NamedOperation<"algoreg", "searchDocuments"> = /* @__PURE__ */ defineOperation("algoreg", "searchDocuments", {
  path: "/_path-not-documented/searchDocuments",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
  retrySafe: true,
});

/** `POST /_path-not-documented/uploadDocument` Add a document to a customer */
export const uploadDocument: NamedOperation<"algoreg", "uploadDocument"> = /* @__PURE__ */ defineOperation("algoreg", "uploadDocument", {
  path: "/_path-not-documented/uploadDocument",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/chat/token` Get a token for the chat page of an end user */
export const createChatEndUserToken: NamedOperation<"algoreg", "createChatEndUserToken"> = /* @__PURE__ */ defineOperation("algoreg", "createChatEndUserToken", {
  path: "/api/v1/chat/token",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
  retrySafe: true,
});

/** `POST /api/v1/message` Send a message in a thread */
export const createThreadMessage: NamedOperation<"algoreg", "createThreadMessage"> = /* @__PURE__ */ defineOperation("algoreg", "createThreadMessage", {
  path: "/api/v1/message",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204",
  json: "default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `GET /api/v1/thread/{id}` Get a thread */
export const getThread: NamedOperation<"algoreg", "getThread"> = /* @__PURE__ */ defineOperation("algoreg", "getThread", {
  path: "/api/v1/thread/{id}",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/thread/{id}` Change a thread */
export const updateThread: NamedOperation<"algoreg", "updateThread"> = /* @__PURE__ */ defineOperation("algoreg", "updateThread", {
  path: "/api/v1/thread/{id}",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `GET /api/v1/thread/{id}/messages` List the messages of a thread */
export const listThreadMessages: NamedOperation<"algoreg", "listThreadMessages"> = /* @__PURE__ */ defineOperation("algoreg", "listThreadMessages", {
  path: "/api/v1/thread/{id}/messages",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
  query: { offset: {}, limit: {} },
  pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/messages", total: "/total" },
});

/** `GET /api/v1/kyt/transaction/{id}` Get a transaction */
export const getTransaction: NamedOperation<"algoreg", "getTransaction"> = /* @__PURE__ */ defineOperation("algoreg", "getTransaction", {
  path: "/api/v1/kyt/transaction/{id}",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/kyt/transaction/{id}` Decide on a transaction */
export const updateTransaction: NamedOperation<"algoreg", "updateTransaction"> = /* @__PURE__ */ defineOperation("algoreg", "updateTransaction", {
  path: "/api/v1/kyt/transaction/{id}",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `GET /api/v1/kyt/transaction/{id}/full_history` Get a transaction with all its states */
export const getTransactionHistory: NamedOperation<"algoreg", "getTransactionHistory"> = /* @__PURE__ */ defineOperation("algoreg", "getTransactionHistory", {
  path: "/api/v1/kyt/transaction/{id}/full_history",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/kyt/transactions` Search transactions */
export const searchTransactions: NamedOperation<"algoreg", "searchTransactions"> = /* @__PURE__ */ defineOperation("algoreg", "searchTransactions", {
  path: "/api/v1/kyt/transactions",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
  retrySafe: true,
});

/** `POST /_path-not-documented/createTransaction` Have a transaction scored */
export const createTransaction: NamedOperation<"algoreg", "createTransaction"> = /* @__PURE__ */ defineOperation("algoreg", "createTransaction", {
  path: "/_path-not-documented/createTransaction",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `GET /api/v1/alerts/{alert_id}` Get an alert */
export const getAlert: NamedOperation<"algoreg", "getAlert"> = /* @__PURE__ */ defineOperation("algoreg", "getAlert", {
  path: "/api/v1/alerts/{alert_id}",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /_path-not-documented/listAlerts` List alerts */
export const listAlerts: NamedOperation<"algoreg", "listAlerts"> = /* @__PURE__ */ defineOperation("algoreg", "listAlerts", {
  path: "/_path-not-documented/listAlerts",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
  retrySafe: true,
});

/** `POST /_path-not-documented/searchNames` Search the watchlists for a name */
export const searchNames: NamedOperation<"algoreg", "searchNames"> = /* @__PURE__ */ defineOperation("algoreg", "searchNames", {
  path: "/_path-not-documented/searchNames",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/session` Create a session for an end user */
export const createSession: NamedOperation<"algoreg", "createSession"> = /* @__PURE__ */ defineOperation("algoreg", "createSession", {
  path: "/api/v1/session",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `GET /api/v1/session/{session_id}` Get a session and its decisions */
export const getSession: NamedOperation<"algoreg", "getSession"> = /* @__PURE__ */ defineOperation("algoreg", "getSession", {
  path: "/api/v1/session/{session_id}",
  method: "GET",
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});

/** `POST /api/v1/identity-analysis` Check an identity document in one call */
export const checkIdentityDocument: NamedOperation<"algoreg", "checkIdentityDocument"> = /* @__PURE__ */ defineOperation("algoreg", "checkIdentityDocument", {
  path: "/api/v1/identity-analysis",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  security: [["bearerAuth"], ["basicAuth"]],
});
