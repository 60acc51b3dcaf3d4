export {
  type AuthStrategy,
  all,
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
  isSessionExpiredError,
  isStepUpRequiredError,
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
  SessionExpiredError,
  type StepUpChoices,
  type StepUpFactor,
  StepUpRequiredError,
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
export { account, type WeavrAccount } from "./auth.ts";
export { createWeavrClient, type WeavrClient, type WeavrClientOptions, type WeavrUserClient } from "./client.ts";
export { createDelegateAssertion, signInAsDelegate, type WeavrDelegate } from "./delegation.ts";
export type { components, paths } from "./openapi.gen.ts";
// Arguments, results, layers and schemas: types under the names that the spec gives them.
export type * from "./operations.gen.ts";
export { api, type WeavrOperations, type WeavrServer } from "./operations.gen.ts";
export { readRateLimit, type WeavrRateLimit, type WeavrRateWindow } from "./rate-limit.ts";
export type * from "./schemas.gen.ts";
export {
  exchangeOneTimeToken,
  exchangeToken,
  signIn,
  type WeavrExchange,
  type WeavrLogin,
  type WeavrLoginOutcome,
  type WeavrSignedIn,
} from "./sign-in.ts";
export type { StepUpChannel, StepUpWait, WeavrStepUp } from "./step-up.ts";
export type { StepUpEnd, StepUpStart, StepUpVerification } from "./step-up-outcomes.ts";
export type { WeavrUserToken } from "./user-session.ts";
export type { WaitOptions } from "./wait-until.ts";
export { createWeavrWebhookReceiver, type WeavrWebhook, type WeavrWebhookPayloads, weavrSignature } from "./webhooks.ts";
