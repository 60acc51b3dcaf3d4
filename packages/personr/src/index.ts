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
export { basic, credentials, type PersonrCredentials } from "./auth.ts";
export { createPersonrClient, type PersonrClient, type PersonrClientOptions } from "./client.ts";
export { readEntityOwners } from "./entity-owners.ts";
export type { components, paths } from "./openapi.gen.ts";
// Arguments, results and schemas: types under the names that the spec gives them.
export type * from "./operations.gen.ts";
export { api, type PersonrOperations, type PersonrServer } from "./operations.gen.ts";
export type * from "./schemas.gen.ts";
export { createPersonrWebhookReceiver, type PersonrWebhook, type PersonrWebhookPayloads } from "./webhooks.ts";
export { type WithoutNulls, withoutNulls } from "./without-nulls.ts";
