export { type AccessToken, readAccessToken, type TokenAnswer } from "./access-token.ts";
export { all } from "./all.ts";
export { type ApiKeyOptions, apiKey } from "./api-key.ts";
export { authFetch } from "./auth-fetch.ts";
export { type AuthMiddleware, authMiddleware } from "./auth-middleware.ts";
export { type BasicCredentials, type BasicOptions, basic, basicAuthorization } from "./basic.ts";
export { type BearerTokenProvider, bearerToken } from "./bearer-token.ts";
export { type ClientCredentialsOptions, clientCredentials } from "./client-credentials.ts";
export { type Clock, systemClock } from "./clock.ts";
export { assertCredential, assertHeaderCredential } from "./credential.ts";
export { type EncryptedTokenStoreOptions, type EncryptionKey, encryptedTokenStore } from "./encrypted-token-store.ts";
export {
  type CallFacts,
  ConfigurationError,
  isConfigurationError,
  isKycClientsError,
  isTokenError,
  KycClientsError,
  TokenError,
  type TokenErrorCode,
} from "./errors.ts";
export type { Provided } from "./provided.ts";
export { read as readProvided } from "./provided.ts";
export { readRetryAfterMs } from "./retry-after.ts";
export { isLoopback, secureUrl } from "./secure-url.ts";
export type { StandaloneAuthOptions } from "./standalone.ts";
export type { AuthContext, AuthFetch, AuthInit, AuthStrategy, AuthWarning, RequestHeaders, SecurityScheme } from "./strategy.ts";
export { askTokenEndpoint, type IsRefusal, requestToken } from "./token-request.ts";
export type { TokenSourceOptions } from "./token-source.ts";
export { type Lease, memoryTokenStore, type TokenStore } from "./token-store.ts";
export { type TokenStrategyOptions, tokenStrategy } from "./token-strategy.ts";
