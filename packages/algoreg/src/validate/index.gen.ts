// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationValidators, ValidatorTable } from "@kyc-clients/core/validate";
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
import { accessTokenShape } from "./shapes/access-token.gen.ts";
import { alertDetailShape } from "./shapes/alert-detail.gen.ts";
import { alertListShape } from "./shapes/alert-list.gen.ts";
import { customerDetailShape } from "./shapes/customer-detail.gen.ts";
import { customerDocumentListShape } from "./shapes/customer-document-list.gen.ts";
import { customerDocumentShape } from "./shapes/customer-document.gen.ts";
import { endUserTokenShape } from "./shapes/end-user-token.gen.ts";
import { errorResponseShape } from "./shapes/error-response.gen.ts";
import { identityCheckShape } from "./shapes/identity-check.gen.ts";
import { messagePageShape } from "./shapes/message-page.gen.ts";
import { nameSearchResultShape } from "./shapes/name-search-result.gen.ts";
import { saveCustomersResponseShape } from "./shapes/save-customers-response.gen.ts";
import { sessionCreatedShape } from "./shapes/session-created.gen.ts";
import { sessionDetailShape } from "./shapes/session-detail.gen.ts";
import { threadShape } from "./shapes/thread.gen.ts";
import { timelineEventListShape } from "./shapes/timeline-event-list.gen.ts";
import { transactionHistoryShape } from "./shapes/transaction-history.gen.ts";
import { transactionPageShape } from "./shapes/transaction-page.gen.ts";
import { transactionShape } from "./shapes/transaction.gen.ts";

export { type AnswerCheck, type DriftFinding, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
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

/** What the traffic of `createAccessToken` is held against. */
export const createAccessToken: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateAccessTokenRequest }, responses: { "200": { "application/json": validateAccessToken }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": accessTokenShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `getCustomer` is held against. */
export const getCustomer: OperationValidators = { path: getCustomer_path, query: createAccessToken_query, responses: { "200": { "application/json": validateCustomerDetail }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": customerDetailShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `listCustomerEvents` is held against. */
export const listCustomerEvents: OperationValidators = { path: getCustomer_path, query: createAccessToken_query, responses: { "200": { "application/json": validateTimelineEventList }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": timelineEventListShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `saveCustomers` is held against. */
export const saveCustomers: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateSaveCustomersInput }, responses: { "200": { "application/json": validateSaveCustomersResponse }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": saveCustomersResponseShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `searchDocuments` is held against. */
export const searchDocuments: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateDocumentSearch }, responses: { "200": { "application/json": validateCustomerDocumentList }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": customerDocumentListShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `uploadDocument` is held against. */
export const uploadDocument: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateUploadDocumentInput }, responses: { "200": { "application/json": validateCustomerDocument }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": customerDocumentShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `createChatEndUserToken` is held against. */
export const createChatEndUserToken: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateEndUserTokenInput }, responses: { "200": { "application/json": validateEndUserToken }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": endUserTokenShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `createThreadMessage` is held against. */
export const createThreadMessage: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateMessageInput }, responses: { "204": {}, default: { "application/json": validateErrorResponse } }, shapes: { "204": {}, default: { "application/json": errorResponseShape } } };

/** What the traffic of `getThread` is held against. */
export const getThread: OperationValidators = { path: getThread_path, query: createAccessToken_query, responses: { "200": { "application/json": validateThread }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": threadShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `updateThread` is held against. */
export const updateThread: OperationValidators = { path: getThread_path, query: createAccessToken_query, body: { "application/json": validateThreadUpdate }, responses: { "200": { "application/json": validateThread }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": threadShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `listThreadMessages` is held against. */
export const listThreadMessages: OperationValidators = { path: getThread_path, query: listThreadMessages_query, responses: { "200": { "application/json": validateMessagePage }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": messagePageShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `getTransaction` is held against. */
export const getTransaction: OperationValidators = { path: getThread_path, query: createAccessToken_query, responses: { "200": { "application/json": validateTransaction }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": transactionShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `updateTransaction` is held against. */
export const updateTransaction: OperationValidators = { path: getThread_path, query: createAccessToken_query, body: { "application/json": validateTransactionUpdate }, responses: { "200": { "application/json": validateTransaction }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": transactionShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `getTransactionHistory` is held against. */
export const getTransactionHistory: OperationValidators = { path: getThread_path, query: createAccessToken_query, responses: { "200": { "application/json": validateTransactionHistory }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": transactionHistoryShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `searchTransactions` is held against. */
export const searchTransactions: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateTransactionSearch }, responses: { "200": { "application/json": validateTransactionPage }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": transactionPageShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `createTransaction` is held against. */
export const createTransaction: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateTransactionCreate }, responses: { "200": { "application/json": validateTransaction }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": transactionShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `getAlert` is held against. */
export const getAlert: OperationValidators = { path: getAlert_path, query: createAccessToken_query, responses: { "200": { "application/json": validateAlertDetail }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": alertDetailShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `listAlerts` is held against. */
export const listAlerts: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateAlertListRequest }, responses: { "200": { "application/json": validateAlertList }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": alertListShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `searchNames` is held against. */
export const searchNames: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateNameSearch }, responses: { "200": { "application/json": validateNameSearchResult }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": nameSearchResultShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `createSession` is held against. */
export const createSession: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateSessionCreate }, responses: { "200": { "application/json": validateSessionCreated }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": sessionCreatedShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `getSession` is held against. */
export const getSession: OperationValidators = { path: getSession_path, query: createAccessToken_query, responses: { "200": { "application/json": validateSessionDetail }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": sessionDetailShape }, default: { "application/json": errorResponseShape } } };

/** What the traffic of `checkIdentityDocument` is held against. */
export const checkIdentityDocument: OperationValidators = { query: createAccessToken_query, body: { "application/json": validateIdentityCheckRequest }, responses: { "200": { "application/json": validateIdentityCheck }, default: { "application/json": validateErrorResponse } }, shapes: { "200": { "application/json": identityCheckShape }, default: { "application/json": errorResponseShape } } };

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  createAccessToken,
  getCustomer,
  listCustomerEvents,
  saveCustomers,
  searchDocuments,
  uploadDocument,
  createChatEndUserToken,
  createThreadMessage,
  getThread,
  updateThread,
  listThreadMessages,
  getTransaction,
  updateTransaction,
  getTransactionHistory,
  searchTransactions,
  createTransaction,
  getAlert,
  listAlerts,
  searchNames,
  createSession,
  getSession,
  checkIdentityDocument,
};
