export {
  type AuthStrategy,
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
export { apiKey, credentials, type IcomplyApiKeyOptions, type IcomplyCredentials } from "./auth.ts";
export { createIcomplyClient, type IcomplyClient, type IcomplyClientOptions } from "./client.ts";
export { type ImagePartOptions, imageUpload, storedImageName } from "./images.ts";
export { messageOf } from "./message-of.ts";
export type { components, paths } from "./openapi.gen.ts";
// Arguments, results and schemas: types under the names that the spec gives them.
export type * from "./operations.gen.ts";
export { api, type IcomplyOperations, type IcomplyServer } from "./operations.gen.ts";
export { type PayloadSecretOptions, type PayloadSecretScheme, payloadSecret } from "./payload-secret.ts";
export type * from "./schemas.gen.ts";
export { createIcomplyWebhookReceiver, type IcomplyWebhook, type IcomplyWebhookPayloads } from "./webhooks.ts";
