export type { CallFacts } from "@kyc-clients/auth";
export {
  ConfigurationError,
  isConfigurationError,
  isKycClientsError,
  isTokenError,
  KycClientsError,
  TokenError,
  type TokenErrorCode,
} from "@kyc-clients/auth";
export type { BinaryBody, CallOptions, Download, FilePart } from "./call.ts";
export { type ClientControls, type ClientMembers, createClient, createClientOf } from "./client.ts";
export { defineApi } from "./define-api.ts";
export { type ErrorWhen, errorWhen } from "./error-when.ts";
export {
  ApiError,
  ArgumentError,
  ConnectionError,
  isApiError,
  isArgumentError,
  isConnectionError,
  isPaginationError,
  isParseError,
  isRedirectError,
  isSessionExpiredError,
  isStepUpRequiredError,
  isTimeoutError,
  isWebhookError,
  PaginationError,
  type PaginationErrorCode,
  ParseError,
  RedirectError,
  SessionExpiredError,
  type StepUpChoices,
  type StepUpFactor,
  StepUpRequiredError,
  TimeoutError,
  WebhookError,
  type WebhookErrorCode,
} from "./errors.ts";
export { defineOperation, type NamedOperation, selectOperations } from "./named-operation.ts";
export type { ClientEvent, Observer } from "./observe.ts";
export type {
  ApiDefinition,
  BodyKind,
  OperationDefinition,
  OperationTable,
  PaginationDefinition,
  QueryParameter,
  ServerDefinition,
  ServerVariable,
  VendorDefinition,
} from "./operation.ts";
export type { ClientOptions } from "./options.ts";
export type { PagedMethod } from "./paged.ts";
export { type PaginateOptions, paginate } from "./paginate.ts";
export { type OperationAllowList, REDACTED, redact, redactor } from "./redact.ts";
export type {
  ClientErrorStatus,
  DataOf,
  ErrorStatus,
  Failure,
  OperationResult,
  ServerErrorStatus,
  Success,
  SuccessStatus,
} from "./result.ts";
export { type FailureFacts, failureFacts } from "./result-facts.ts";
export { type ReadRetryAfter, retryAfterSeconds } from "./retry-after-seconds.ts";
export { createRetryBudget, type RetryBudget, type RetryBudgetOptions } from "./retry-budget.ts";
export { serverTemplate } from "./server-template.ts";
export { statusRanges } from "./status-ranges.ts";
export { unwrap } from "./unwrap.ts";
export {
  createWebhookReceiver,
  deduplicateWebhooks,
  type KnownWebhook,
  type ReceivedWebhook,
  type UnknownWebhook,
  type WebhookDeduplicator,
  type WebhookDefinition,
  type WebhookFacts,
  type WebhookReceiverOptions,
} from "./webhook.ts";
export type { RawDelivery, WebhookDelivery } from "./webhook-delivery.ts";
export {
  basicHeader,
  type Current,
  type HmacOptions,
  hmacSignature,
  staticHeader,
  type WebhookScheme,
  type WebhookSecrets,
} from "./webhook-scheme.ts";
