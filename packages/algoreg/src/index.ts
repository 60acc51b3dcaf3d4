export {
  type AuthStrategy,
  type BasicOptions,
  bearerToken,
  type Lease,
  memoryTokenStore,
  type Provided,
  type TokenStore,
} from "@kyc-clients/auth";
export {
  ApiError,
  ArgumentError,
  type BinaryBody,
  basicHeader,
  type CallOptions,
  type ClientEvent,
  ConfigurationError,
  ConnectionError,
  type Download,
  deduplicateWebhooks,
  isApiError,
  isArgumentError,
  isConfigurationError,
  isConnectionError,
  isKycClientsError,
  isPaginationError,
  isParseError,
  isRedirectError,
  isTimeoutError,
  isTokenError,
  isWebhookError,
  KycClientsError,
  type Observer,
  type OperationResult,
  type PaginateOptions,
  PaginationError,
  ParseError,
  paginate,
  type RawDelivery,
  RedirectError,
  redact,
  staticHeader,
  TimeoutError,
  TokenError,
  unwrap,
  type WebhookDeduplicator,
  WebhookError,
  type WebhookReceiverOptions,
  type WebhookScheme,
  type WebhookSecrets,
} from "@kyc-clients/core";
export { allowList } from "./allow-list.gen.ts";
export { type AlgoregCredentials, type AlgoregOauthOptions, basic, oauth } from "./auth.ts";
export { type AlgoregClient, type AlgoregClientOptions, createAlgoregClient } from "./client.ts";
export { type AlgoregList, listOf } from "./list-of.ts";
export type { components, paths } from "./openapi.gen.ts";
// Arguments, results and schemas: types under the names that the spec gives them.
export type * from "./operations.gen.ts";
export { type AlgoregOperations, type AlgoregServer, api } from "./operations.gen.ts";
export { type SaveProblem, saveProblems } from "./save-problems.ts";
export type * from "./schemas.gen.ts";
export { type AlgoregWebhook, type AlgoregWebhookPayloads, createAlgoregWebhookReceiver } from "./webhooks.ts";
