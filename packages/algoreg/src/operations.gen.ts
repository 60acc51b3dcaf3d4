// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import { defineApi, type ApiDefinition, type CallOptions, type ErrorStatus, type Failure, type PagedMethod, type Success } from "@kyc-clients/core";
import { statusRanges } from "@kyc-clients/core";
import type { components, operations as schema } from "./openapi.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** Arguments of {@link AlgoregOperations.createAccessToken}. */
export interface CreateAccessTokenArguments extends CallOptions {
  body: components["schemas"]["AccessTokenRequest"];
}

/** What {@link AlgoregOperations.createAccessToken} resolves to. */
export type CreateAccessTokenResult =
  | Success<200, components["schemas"]["AccessToken"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.getCustomer}. */
export interface GetCustomerArguments extends CallOptions {
  path: schema["getCustomer"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.getCustomer} resolves to. */
export type GetCustomerResult =
  | Success<200, components["schemas"]["CustomerDetail"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.listCustomerEvents}. */
export interface ListCustomerEventsArguments extends CallOptions {
  path: schema["listCustomerEvents"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.listCustomerEvents} resolves to. */
export type ListCustomerEventsResult =
  | Success<200, components["schemas"]["TimelineEventList"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.saveCustomers}. */
export interface SaveCustomersArguments extends CallOptions {
  body: components["schemas"]["SaveCustomersInput"];
}

/** What {@link AlgoregOperations.saveCustomers} resolves to. */
export type SaveCustomersResult =
  | Success<200, components["schemas"]["SaveCustomersResponse"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.searchDocuments}. */
export interface SearchDocumentsArguments extends CallOptions {
  body: components["schemas"]["DocumentSearch"];
}

/** What {@link AlgoregOperations.searchDocuments} resolves to. */
export type SearchDocumentsResult =
  | Success<200, components["schemas"]["CustomerDocumentList"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.uploadDocument}. */
export interface UploadDocumentArguments extends CallOptions {
  body: components["schemas"]["UploadDocumentInput"];
}

/** What {@link AlgoregOperations.uploadDocument} resolves to. */
export type UploadDocumentResult =
  | Success<200, components["schemas"]["CustomerDocument"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.createChatEndUserToken}. */
export interface CreateChatEndUserTokenArguments extends CallOptions {
  body: components["schemas"]["EndUserTokenInput"];
}

/** What {@link AlgoregOperations.createChatEndUserToken} resolves to. */
export type CreateChatEndUserTokenResult =
  | Success<200, components["schemas"]["EndUserToken"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.createThreadMessage}. */
export interface CreateThreadMessageArguments extends CallOptions {
  body: components["schemas"]["MessageInput"];
}

/** What {@link AlgoregOperations.createThreadMessage} resolves to. */
export type CreateThreadMessageResult =
  | Success<204, undefined>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.getThread}. */
export interface GetThreadArguments extends CallOptions {
  path: schema["getThread"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.getThread} resolves to. */
export type GetThreadResult =
  | Success<200, components["schemas"]["Thread"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.updateThread}. */
export interface UpdateThreadArguments extends CallOptions {
  path: schema["updateThread"]["parameters"]["path"];
  body: components["schemas"]["ThreadUpdate"];
}

/** What {@link AlgoregOperations.updateThread} resolves to. */
export type UpdateThreadResult =
  | Success<200, components["schemas"]["Thread"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.listThreadMessages}. */
export interface ListThreadMessagesArguments extends CallOptions {
  path: schema["listThreadMessages"]["parameters"]["path"];
  query?: schema["listThreadMessages"]["parameters"]["query"];
}

/** What {@link AlgoregOperations.listThreadMessages} resolves to. */
export type ListThreadMessagesResult =
  | Success<200, components["schemas"]["MessagePage"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.getTransaction}. */
export interface GetTransactionArguments extends CallOptions {
  path: schema["getTransaction"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.getTransaction} resolves to. */
export type GetTransactionResult =
  | Success<200, components["schemas"]["Transaction"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.updateTransaction}. */
export interface UpdateTransactionArguments extends CallOptions {
  path: schema["updateTransaction"]["parameters"]["path"];
  body: components["schemas"]["TransactionUpdate"];
}

/** What {@link AlgoregOperations.updateTransaction} resolves to. */
export type UpdateTransactionResult =
  | Success<200, components["schemas"]["Transaction"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.getTransactionHistory}. */
export interface GetTransactionHistoryArguments extends CallOptions {
  path: schema["getTransactionHistory"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.getTransactionHistory} resolves to. */
export type GetTransactionHistoryResult =
  | Success<200, components["schemas"]["TransactionHistory"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.searchTransactions}. */
export interface SearchTransactionsArguments extends CallOptions {
  body: components["schemas"]["TransactionSearch"];
}

/** What {@link AlgoregOperations.searchTransactions} resolves to. */
export type SearchTransactionsResult =
  | Success<200, components["schemas"]["TransactionPage"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.createTransaction}. */
export interface CreateTransactionArguments extends CallOptions {
  body: components["schemas"]["TransactionCreate"];
}

/** What {@link AlgoregOperations.createTransaction} resolves to. */
export type CreateTransactionResult =
  | Success<200, components["schemas"]["Transaction"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.getAlert}. */
export interface GetAlertArguments extends CallOptions {
  path: schema["getAlert"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.getAlert} resolves to. */
export type GetAlertResult =
  | Success<200, components["schemas"]["AlertDetail"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.listAlerts}. */
export interface ListAlertsArguments extends CallOptions {
  body: components["schemas"]["AlertListRequest"];
}

/** What {@link AlgoregOperations.listAlerts} resolves to. */
export type ListAlertsResult =
  | Success<200, components["schemas"]["AlertList"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.searchNames}. */
export interface SearchNamesArguments extends CallOptions {
  body: components["schemas"]["NameSearch"];
}

/** What {@link AlgoregOperations.searchNames} resolves to. */
export type SearchNamesResult =
  | Success<200, components["schemas"]["NameSearchResult"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.createSession}. */
export interface CreateSessionArguments extends CallOptions {
  body: components["schemas"]["SessionCreate"];
}

/** What {@link AlgoregOperations.createSession} resolves to. */
export type CreateSessionResult =
  | Success<200, components["schemas"]["SessionCreated"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.getSession}. */
export interface GetSessionArguments extends CallOptions {
  path: schema["getSession"]["parameters"]["path"];
}

/** What {@link AlgoregOperations.getSession} resolves to. */
export type GetSessionResult =
  | Success<200, components["schemas"]["SessionDetail"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** Arguments of {@link AlgoregOperations.checkIdentityDocument}. */
export interface CheckIdentityDocumentArguments extends CallOptions {
  body: components["schemas"]["IdentityCheckRequest"];
}

/** What {@link AlgoregOperations.checkIdentityDocument} resolves to. */
export type CheckIdentityDocumentResult =
  | Success<200, components["schemas"]["IdentityCheck"]>
  | Failure<ErrorStatus, components["schemas"]["ErrorResponse"]>;

/** The operations of the vendor, one method each. */
export interface AlgoregOperations {
  /**
   * Get a bearer token
   *
   * The password grant of OAuth 2.0, but with JSON instead of a form. The token is good for an hour. There is no refresh token; ask anew, for every request if you like. Too many wrong passwords lock the user, and no call unlocks it.
   *
   * `POST /api/v1/token`
   *
   * Not repeated: A wrong password counts towards the lock of the user, and how Algoreg answers one is not documented, so a repeat cannot be told from a second wrong try.
   *
   * @see https://docs.algoreg.com/api-reference/authentication
   */
  createAccessToken(args: CreateAccessTokenArguments): Promise<CreateAccessTokenResult>;

  /**
   * Get a customer
   *
   * The file of one customer, by your own id.
   *
   * `GET /api/v1/customers/{customer_external_id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.customer_external_id`: Your own id of the customer, not Algoreg's.
   *
   * @see https://docs.algoreg.com/api-reference/customer/get-customer-detail
   */
  getCustomer(args: GetCustomerArguments): Promise<GetCustomerResult>;

  /**
   * List what happened to a customer
   *
   * The events of a customer's timeline. The page prints an object with `items` and `type`, which is how its generator shows an array; take either. It also has query parameters, but the copies at hand end before their names.
   *
   * `GET /api/v1/customers/{customer_external_id}/timeline`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.customer_external_id`: Your own id of the customer, not Algoreg's.
   *
   * @see https://docs.algoreg.com/api-reference/customer/get-customer-events
   */
  listCustomerEvents(args: ListCustomerEventsArguments): Promise<ListCustomerEventsResult>;

  /**
   * Create or update customers
   *
   * Takes any number of customers, and relations between them, by your own ids: what is known is updated, what is not is created. Scan and risk then run on them unless `disable_risk_scan` is true. A success may still hold problems: look at `detail[].errors` of every customer.
   *
   * `POST /api/v1/customers/save`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: The same customers are stored again, not twice; but scan and risk run on them again, changes that somebody made in between are lost, and what a repeated `_op` or delta does is not documented.
   *
   * @see https://docs.algoreg.com/api-reference/customer/save-customers
   */
  saveCustomers(args: SaveCustomersArguments): Promise<SaveCustomersResult>;

  /**
   * Search the documents of customers
   *
   * The page's body is known, its path is not. Pages of the list are asked for by `limit` and `offset` in the body.
   *
   * `POST /_path-not-documented/searchDocuments`
   *
   * Safe to repeat: It reads, although by POST, and changes nothing.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.algoreg.com/api-reference/customer-document/search-documents.md
   */
  searchDocuments(args: SearchDocumentsArguments): Promise<SearchDocumentsResult>;

  /**
   * Add a document to a customer
   *
   * The page's body is known, its path is not. The file goes along as Base64, to be kept by Algoreg, or stays elsewhere and is named by its address.
   *
   * `POST /_path-not-documented/uploadDocument`
   *
   * Not repeated: Nothing says that a repeat is recognised; it may leave the document twice.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.algoreg.com/api-reference/customer-document/upload-document.md
   */
  uploadDocument(args: UploadDocumentArguments): Promise<UploadDocumentResult>;

  /**
   * Get a token for the chat page of an end user
   *
   * The token opens `https://chat.algoreg.com/?token={token}`, or the same page of your instance, by redirection or in an iframe, and shows the threads of the given customer or e-mail addresses. With both, it shows what they have in common.
   *
   * `POST /api/v1/chat/token`
   *
   * Safe to repeat: A repeat only issues one more token; nothing documented cancels or counts the earlier ones.
   *
   * @see https://docs.algoreg.com/api-reference/go-chat/create-end-user-token
   */
  createChatEndUserToken(args: CreateChatEndUserTokenArguments): Promise<CreateChatEndUserTokenResult>;

  /**
   * Send a message in a thread
   *
   * Adds a message to a thread, which may leave as an e-mail within a minute. Its recipients must be contacts of the thread's customers. The body is plain text; the back office takes files up to 10 MB.
   *
   * `POST /api/v1/message`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat writes to the customer twice.
   *
   * @see https://docs.algoreg.com/api-reference/go-chat/create-thread-message
   */
  createThreadMessage(args: CreateThreadMessageArguments): Promise<CreateThreadMessageResult>;

  /**
   * Get a thread
   *
   * A conversation, with its customers and its last message. `listThreadMessages` gives the others.
   *
   * `GET /api/v1/thread/{id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: Id of the thread.
   *
   * @see https://docs.algoreg.com/api-reference/go-chat/get-thread
   */
  getThread(args: GetThreadArguments): Promise<GetThreadResult>;

  /**
   * Change a thread
   *
   * Sets the status, the customers, the tags, a comment or a reminder of a thread.
   *
   * `POST /api/v1/thread/{id}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat starts a reminder anew, may leave the comment twice, and overwrites what an agent set in between.
   *
   * - `path.id`: Id of the thread.
   *
   * @see https://docs.algoreg.com/api-reference/go-chat/update-thread
   */
  updateThread(args: UpdateThreadArguments): Promise<UpdateThreadResult>;

  /**
   * List the messages of a thread
   *
   * The messages, some at a time, and how many there are. Which come first, and how many by default, is not said.
   *
   * `GET /api/v1/thread/{id}/messages`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: Id of the thread.
   * - `query.offset`: How many messages to skip.
   * - `query.limit`: How many messages to list.
   *
   * @see https://docs.algoreg.com/api-reference/go-chat/get-thread-messages
   */
  listThreadMessages: PagedMethod<ListThreadMessagesArguments, ListThreadMessagesResult, NonNullable<components["schemas"]["MessagePage"]["messages"]>[number]>;

  /**
   * Get a transaction
   *
   * A transaction with its score, its state, and what each rule made of it.
   *
   * `GET /api/v1/kyt/transaction/{id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: Algoreg's id of the transaction.
   *
   * @see https://docs.algoreg.com/api-reference/go-kyt/get-transaction
   */
  getTransaction(args: GetTransactionArguments): Promise<GetTransactionResult>;

  /**
   * Decide on a transaction
   *
   * Sets the state of a transaction. The back office demands a reason for each decision, and keeps every one for good. A change of state is also sent to the webhook `transaction_updated`.
   *
   * `POST /api/v1/kyt/transaction/{id}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Each decision is kept for good, and a repeat overrules one that somebody took in between.
   *
   * - `path.id`: Algoreg's id of the transaction.
   *
   * @see https://docs.algoreg.com/api-reference/go-kyt/update-transaction
   */
  updateTransaction(args: UpdateTransactionArguments): Promise<UpdateTransactionResult>;

  /**
   * Get a transaction with all its states
   *
   * A transaction and each state that it has had, with who set it and why.
   *
   * `GET /api/v1/kyt/transaction/{id}/full_history`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.id`: Algoreg's id of the transaction.
   *
   * @see https://docs.algoreg.com/api-reference/go-kyt/get-transaction-full-history
   */
  getTransactionHistory(args: GetTransactionHistoryArguments): Promise<GetTransactionHistoryResult>;

  /**
   * Search transactions
   *
   * Reads by POST, with the filters in the body; all of them are optional. Pages of the list are asked for by `limit` and `offset` in the body; the copy of the page at hand does not show a total.
   *
   * `POST /api/v1/kyt/transactions`
   *
   * Safe to repeat: It reads, although by POST, and changes nothing.
   *
   * @see https://docs.algoreg.com/api-reference/go-kyt/search-transactions
   */
  searchTransactions(args: SearchTransactionsArguments): Promise<SearchTransactionsResult>;

  /**
   * Have a transaction scored
   *
   * The fields are known from a guide, the path is not. The answer has at once a score and a state: allowed, blocked, or delayed until a person decides.
   *
   * `POST /_path-not-documented/createTransaction`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: The rules run again, and what a known `external_id` does is not documented; it may become a second transaction.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.algoreg.com/docs/gokyt/data-definition
   */
  createTransaction(args: CreateTransactionArguments): Promise<CreateTransactionResult>;

  /**
   * Get an alert
   *
   * An alert on a customer, with its newest revision and the profile that the watchlist has.
   *
   * `GET /api/v1/alerts/{alert_id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.alert_id`: Id of the alert.
   *
   * @see https://docs.algoreg.com/api-reference/go-scan/get-alert-detail
   */
  getAlert(args: GetAlertArguments): Promise<GetAlertResult>;

  /**
   * List alerts
   *
   * Reads by POST. The page's body is known, its path is not. As with the timeline of a customer, the page prints an object where an array is likely. Pages of the list are asked for by `limit` and `offset` in the body.
   *
   * `POST /_path-not-documented/listAlerts`
   *
   * Safe to repeat: It reads, although by POST, and changes nothing.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.algoreg.com/api-reference/go-scan/get-alerts.md
   */
  listAlerts(args: ListAlertsArguments): Promise<ListAlertsResult>;

  /**
   * Search the watchlists for a name
   *
   * One search for a person or a firm, apart from any customer. The page's body is known; its path and its answer are not. Pages of the list are asked for by `page_token` in the body.
   *
   * `POST /_path-not-documented/searchNames`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat is one more search, which may be charged.
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.algoreg.com/api-reference/go-scan/name-search.md
   */
  searchNames(args: SearchNamesArguments): Promise<SearchNamesResult>;

  /**
   * Create a session for an end user
   *
   * Send the end user to `https://vid.algoreg.com/?session_id={session_id}`, or the same page of your instance, or show it in an iframe with `&iframe_callback=1` added. There they prove who they are by video, camera and document.
   *
   * `POST /api/v1/session`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat makes a second session, which the end user may be sent through and you may be charged for.
   *
   * @see https://docs.algoreg.com/api-reference/go-vid/create-session
   */
  createSession(args: CreateSessionArguments): Promise<CreateSessionResult>;

  /**
   * Get a session and its decisions
   *
   * How far a session is, whom it is about, and what the robot or an agent decided.
   *
   * `GET /api/v1/session/{session_id}`
   *
   * Safe to repeat: It reads, and changes nothing.
   *
   * - `path.session_id`: Id of the session. Whoever has it can open the end user's page.
   *
   * @see https://docs.algoreg.com/api-reference/go-vid/get-session
   */
  getSession(args: GetSessionArguments): Promise<GetSessionResult>;

  /**
   * Check an identity document in one call
   *
   * Reads and checks an identity card, driving licence or passport, and compares faces where pictures of the holder come along.
   * The answer is the result.
   *
   * Pictures are PNG, of 1 MB and 2400×1800 pixels at most (1600×1200 is best), and the whole request is 5 MB at most. Both
   * sides of a document give better results than one.
   *
   * `POST /api/v1/identity-analysis`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat is one more check, which may be charged.
   *
   * @see https://docs.algoreg.com/api-reference/go-vid/transactional-id-check
   */
  checkIdentityDocument(args: CheckIdentityDocumentArguments): Promise<CheckIdentityDocumentResult>;
}

/** The servers that the spec names. */
export type AlgoregServer = "production" | "instance";

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => ({
  createAccessToken: {
    path: "/api/v1/token",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [],
  },
  getCustomer: {
    path: "/api/v1/customers/{customer_external_id}",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  listCustomerEvents: {
    path: "/api/v1/customers/{customer_external_id}/timeline",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  saveCustomers: {
    path: "/api/v1/customers/save",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  searchDocuments: {
    path: "/_path-not-documented/searchDocuments",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
    retrySafe: true,
  },
  uploadDocument: {
    path: "/_path-not-documented/uploadDocument",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  createChatEndUserToken: {
    path: "/api/v1/chat/token",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
    retrySafe: true,
  },
  createThreadMessage: {
    path: "/api/v1/message",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204",
    json: "default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  getThread: {
    path: "/api/v1/thread/{id}",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  updateThread: {
    path: "/api/v1/thread/{id}",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  listThreadMessages: {
    path: "/api/v1/thread/{id}/messages",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
    query: { offset: {}, limit: {} },
    pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/messages", total: "/total" },
  },
  getTransaction: {
    path: "/api/v1/kyt/transaction/{id}",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  updateTransaction: {
    path: "/api/v1/kyt/transaction/{id}",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  getTransactionHistory: {
    path: "/api/v1/kyt/transaction/{id}/full_history",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  searchTransactions: {
    path: "/api/v1/kyt/transactions",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
    retrySafe: true,
  },
  createTransaction: {
    path: "/_path-not-documented/createTransaction",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  getAlert: {
    path: "/api/v1/alerts/{alert_id}",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  listAlerts: {
    path: "/_path-not-documented/listAlerts",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
    retrySafe: true,
  },
  searchNames: {
    path: "/_path-not-documented/searchNames",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  createSession: {
    path: "/api/v1/session",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  getSession: {
    path: "/api/v1/session/{session_id}",
    method: "GET",
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
  checkIdentityDocument: {
    path: "/api/v1/identity-analysis",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 default",
    ranges: statusRanges,
    security: [["bearerAuth"], ["basicAuth"]],
  },
}));
