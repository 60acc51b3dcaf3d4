export { type AuthStrategy, bearerToken, memoryTokenStore, type Provided, type StoredToken, type TokenStore } from "@kyc-clients/auth";
export {
  ApiError,
  ArgumentError,
  type BinaryBody,
  type CallOptions,
  type ClientEvent,
  ConfigurationError,
  ConnectionError,
  type Download,
  isApiError,
  isArgumentError,
  isConfigurationError,
  isConnectionError,
  isKycClientsError,
  isParseError,
  isRedirectError,
  isTimeoutError,
  isTokenError,
  KycClientsError,
  type Observer,
  type OperationResult,
  ParseError,
  RedirectError,
  redact,
  TimeoutError,
  TokenError,
  unwrap,
} from "@kyc-clients/core";
export { allowList } from "./allow-list.gen.ts";
export { type AlloyAccountKeyOptions, type AlloyCredentials, type AlloyOauthOptions, accountKey, basic, oauth } from "./auth.ts";
export { type AlloyClient, type AlloyClientOptions, createAlloyClient } from "./client.ts";
export type { components, paths } from "./openapi.gen.ts";
// Arguments, results and schemas: types under the names that the spec gives them.
export type * from "./operations.gen.ts";
export { type AlloyOperations, type AlloyServer, api } from "./operations.gen.ts";
export type * from "./schemas.gen.ts";
