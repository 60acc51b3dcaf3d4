// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { ValidatorTable } from "@kyc-clients/core/validate";
import { validate as validateAccessToken } from "./access-token.gen.ts";
import { validate as validateAccessTokenRequest } from "./access-token-request.gen.ts";
import { validate as validateAlertDetail } from "./alert-detail.gen.ts";
import { validate as validateAlertList } from "./alert-list.gen.ts";
import { validate as validateAlertListRequest } from "./alert-list-request.gen.ts";
import { query as createAccessToken_query } from "./create-access-token.gen.ts";
import { validate as validateCustomerDetail } from "./customer-detail.gen.ts";
import { validate as validateCustomerDocument } from "./customer-document.gen.ts";
import { validate as validateCustomerDocumentList } from "./customer-document-list.gen.ts";
import { validate as validateDocumentSearch } from "./document-search.gen.ts";
import { validate as validateEndUserToken } from "./end-user-token.gen.ts";
import { validate as validateEndUserTokenInput } from "./end-user-token-input.gen.ts";
import { validate as validateErrorResponse } from "./error-response.gen.ts";
import { path as getAlert_path } from "./get-alert.gen.ts";
import { path as getCustomer_path } from "./get-customer.gen.ts";
import { path as getSession_path } from "./get-session.gen.ts";
import { path as getThread_path } from "./get-thread.gen.ts";
import { validate as validateIdentityCheck } from "./identity-check.gen.ts";
import { validate as validateIdentityCheckRequest } from "./identity-check-request.gen.ts";
import { query as listThreadMessages_query } from "./list-thread-messages.gen.ts";
import { validate as validateMessageInput } from "./message-input.gen.ts";
import { validate as validateMessagePage } from "./message-page.gen.ts";
import { validate as validateNameSearch } from "./name-search.gen.ts";
import { validate as validateNameSearchResult } from "./name-search-result.gen.ts";
import { validate as validateSaveCustomersInput } from "./save-customers-input.gen.ts";
import { validate as validateSaveCustomersResponse } from "./save-customers-response.gen.ts";
import { validate as validateSessionCreate } from "./session-create.gen.ts";
import { validate as validateSessionCreated } from "./session-created.gen.ts";
import { validate as validateSessionDetail } from "./session-detail.gen.ts";
import { validate as validateThread } from "./thread.gen.ts";
import { validate as validateThreadUpdate } from "./thread-update.gen.ts";
import { validate as validateTimelineEventList } from "./timeline-event-list.gen.ts";
import { validate as validateTransaction } from "./transaction.gen.ts";
import { validate as validateTransactionCreate } from "./transaction-create.gen.ts";
import { validate as validateTransactionHistory } from "./transaction-history.gen.ts";
import { validate as validateTransactionPage } from "./transaction-page.gen.ts";
import { validate as validateTransactionSearch } from "./transaction-search.gen.ts";
import { validate as validateTransactionUpdate } from "./transaction-update.gen.ts";
import { validate as validateUploadDocumentInput } from "./upload-document-input.gen.ts";

export { validate as validateAccessToken } from "./access-token.gen.ts";
export { validate as validateAccessTokenRequest } from "./access-token-request.gen.ts";
export { validate as validateAlertDetail } from "./alert-detail.gen.ts";
export { validate as validateAlertList } from "./alert-list.gen.ts";
export { validate as validateAlertListRequest } from "./alert-list-request.gen.ts";
export { validate as validateAlertsUpdatedEvent } from "./alerts-updated-event.gen.ts";
export { validate as validateCustomerDetail } from "./customer-detail.gen.ts";
export { validate as validateCustomerDocument } from "./customer-document.gen.ts";
export { validate as validateCustomerDocumentList } from "./customer-document-list.gen.ts";
export { validate as validateCustomerDocumentUpdatedEvent } from "./customer-document-updated-event.gen.ts";
export { validate as validateCustomerEventUpdatedEvent } from "./customer-event-updated-event.gen.ts";
export { validate as validateCustomersUpdatedEvent } from "./customers-updated-event.gen.ts";
export { validate as validateDocumentSearch } from "./document-search.gen.ts";
export { validate as validateEddsUpdatedEvent } from "./edds-updated-event.gen.ts";
export { validate as validateEndUserToken } from "./end-user-token.gen.ts";
export { validate as validateEndUserTokenInput } from "./end-user-token-input.gen.ts";
export { validate as validateErrorResponse } from "./error-response.gen.ts";
export { validate as validateIdentityCheck } from "./identity-check.gen.ts";
export { validate as validateIdentityCheckRequest } from "./identity-check-request.gen.ts";
export { validate as validateMessageInput } from "./message-input.gen.ts";
export { validate as validateMessagePage } from "./message-page.gen.ts";
export { validate as validateNameSearch } from "./name-search.gen.ts";
export { validate as validateNameSearchResult } from "./name-search-result.gen.ts";
export { validate as validateSaveCustomersInput } from "./save-customers-input.gen.ts";
export { validate as validateSaveCustomersResponse } from "./save-customers-response.gen.ts";
export { validate as validateSessionCreate } from "./session-create.gen.ts";
export { validate as validateSessionCreated } from "./session-created.gen.ts";
export { validate as validateSessionDecisionUpdatedEvent } from "./session-decision-updated-event.gen.ts";
export { validate as validateSessionDetail } from "./session-detail.gen.ts";
export { validate as validateSessionStatusUpdatedEvent } from "./session-status-updated-event.gen.ts";
export { validate as validateThread } from "./thread.gen.ts";
export { validate as validateThreadMessageUpdatedEvent } from "./thread-message-updated-event.gen.ts";
export { validate as validateThreadUpdate } from "./thread-update.gen.ts";
export { validate as validateThreadUpdatedEvent } from "./thread-updated-event.gen.ts";
export { validate as validateTimelineEventList } from "./timeline-event-list.gen.ts";
export { validate as validateTransaction } from "./transaction.gen.ts";
export { validate as validateTransactionCreate } from "./transaction-create.gen.ts";
export { validate as validateTransactionHistory } from "./transaction-history.gen.ts";
export { validate as validateTransactionPage } from "./transaction-page.gen.ts";
export { validate as validateTransactionSearch } from "./transaction-search.gen.ts";
export { validate as validateTransactionUpdate } from "./transaction-update.gen.ts";
export { validate as validateTransactionUpdatedEvent } from "./transaction-updated-event.gen.ts";
export { validate as validateUploadDocumentInput } from "./upload-document-input.gen.ts";

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  createAccessToken: { query: createAccessToken_query, body: { "application/json": validateAccessTokenRequest }, responses: { "200": { "application/json": validateAccessToken }, default: { "application/json": validateErrorResponse } } },
  getCustomer: { path: getCustomer_path, query: createAccessToken_query, responses: { "200": { "application/json": validateCustomerDetail }, default: { "application/json": validateErrorResponse } } },
  listCustomerEvents: { path: getCustomer_path, query: createAccessToken_query, responses: { "200": { "application/json": validateTimelineEventList }, default: { "application/json": validateErrorResponse } } },
  saveCustomers: { query: createAccessToken_query, body: { "application/json": validateSaveCustomersInput }, responses: { "200": { "application/json": validateSaveCustomersResponse }, default: { "application/json": validateErrorResponse } } },
  searchDocuments: { query: createAccessToken_query, body: { "application/json": validateDocumentSearch }, responses: { "200": { "application/json": validateCustomerDocumentList }, default: { "application/json": validateErrorResponse } } },
  uploadDocument: { query: createAccessToken_query, body: { "application/json": validateUploadDocumentInput }, responses: { "200": { "application/json": validateCustomerDocument }, default: { "application/json": validateErrorResponse } } },
  createChatEndUserToken: { query: createAccessToken_query, body: { "application/json": validateEndUserTokenInput }, responses: { "200": { "application/json": validateEndUserToken }, default: { "application/json": validateErrorResponse } } },
  createThreadMessage: { query: createAccessToken_query, body: { "application/json": validateMessageInput }, responses: { "204": {}, default: { "application/json": validateErrorResponse } } },
  getThread: { path: getThread_path, query: createAccessToken_query, responses: { "200": { "application/json": validateThread }, default: { "application/json": validateErrorResponse } } },
  updateThread: { path: getThread_path, query: createAccessToken_query, body: { "application/json": validateThreadUpdate }, responses: { "200": { "application/json": validateThread }, default: { "application/json": validateErrorResponse } } },
  listThreadMessages: { path: getThread_path, query: listThreadMessages_query, responses: { "200": { "application/json": validateMessagePage }, default: { "application/json": validateErrorResponse } } },
  getTransaction: { path: getThread_path, query: createAccessToken_query, responses: { "200": { "application/json": validateTransaction }, default: { "application/json": validateErrorResponse } } },
  updateTransaction: { path: getThread_path, query: createAccessToken_query, body: { "application/json": validateTransactionUpdate }, responses: { "200": { "application/json": validateTransaction }, default: { "application/json": validateErrorResponse } } },
  getTransactionHistory: { path: getThread_path, query: createAccessToken_query, responses: { "200": { "application/json": validateTransactionHistory }, default: { "application/json": validateErrorResponse } } },
  searchTransactions: { query: createAccessToken_query, body: { "application/json": validateTransactionSearch }, responses: { "200": { "application/json": validateTransactionPage }, default: { "application/json": validateErrorResponse } } },
  createTransaction: { query: createAccessToken_query, body: { "application/json": validateTransactionCreate }, responses: { "200": { "application/json": validateTransaction }, default: { "application/json": validateErrorResponse } } },
  getAlert: { path: getAlert_path, query: createAccessToken_query, responses: { "200": { "application/json": validateAlertDetail }, default: { "application/json": validateErrorResponse } } },
  listAlerts: { query: createAccessToken_query, body: { "application/json": validateAlertListRequest }, responses: { "200": { "application/json": validateAlertList }, default: { "application/json": validateErrorResponse } } },
  searchNames: { query: createAccessToken_query, body: { "application/json": validateNameSearch }, responses: { "200": { "application/json": validateNameSearchResult }, default: { "application/json": validateErrorResponse } } },
  createSession: { query: createAccessToken_query, body: { "application/json": validateSessionCreate }, responses: { "200": { "application/json": validateSessionCreated }, default: { "application/json": validateErrorResponse } } },
  getSession: { path: getSession_path, query: createAccessToken_query, responses: { "200": { "application/json": validateSessionDetail }, default: { "application/json": validateErrorResponse } } },
  checkIdentityDocument: { query: createAccessToken_query, body: { "application/json": validateIdentityCheckRequest }, responses: { "200": { "application/json": validateIdentityCheck }, default: { "application/json": validateErrorResponse } } },
};
