import { readAccessToken } from "./access-token.ts";
import { basicAuthorization } from "./basic.ts";
import { assertCredential } from "./credential.ts";
import { type Provided, read } from "./provided.ts";
import { secureUrl } from "./secure-url.ts";
import type { AuthStrategy } from "./strategy.ts";
import { requestToken } from "./token-request.ts";
import type { TokenStore } from "./token-store.ts";
import { tokenStrategy } from "./token-strategy.ts";

/** A confidential client and where it gets its tokens. */
export interface ClientCredentialsOptions {
  /** https, or on this machine. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  /** The secret, or a function that gives the current one. */
  readonly clientSecret: Provided<string>;
  /** How the client proves itself. @default "client_secret_basic" */
  readonly clientAuthentication?: "client_secret_basic" | "client_secret_post";
  /** Whether id and secret are form-encoded inside Basic, as RFC 6749 section 2.3.1 asks and many servers do not. @default "rfc6749" */
  readonly basicEncoding?: "rfc6749" | "raw";
  /** How parameters are written; the RFC knows `form` only. @default "form" */
  readonly bodyFormat?: "form" | "json";
  readonly scope?: string;
  /** Further parameters of the request, as `audience`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Where tokens and refusals are shared with other processes. @default each strategy keeps its own */
  readonly store?: TokenStore | undefined;
}

/**
 * Signs each request with a token from OAuth 2.0's client credentials grant.
 *
 * @throws ConfigurationError when the endpoint is not https or a credential is missing or blank.
 * @throws TokenError from a call, when no token can be had.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 * @example
 * ```ts
 * const auth = clientCredentials({
 *   tokenEndpoint: "https://auth.example.com/oauth/token",
 *   clientId: "made-up-client",
 *   clientSecret: "made-up-secret",
 * });
 * ```
 */
export function clientCredentials(options: ClientCredentialsOptions): AuthStrategy {
  const { clientId, clientAuthentication = "client_secret_basic", basicEncoding = "rfc6749", bodyFormat = "form", scope } = options;
  const url = secureUrl("tokenEndpoint", options.tokenEndpoint).href;
  assertCredential("clientId", clientId);
  if (typeof options.clientSecret !== "function") assertCredential("clientSecret", options.clientSecret);
  return tokenStrategy({
    scheme: "oauth2",
    key: () => JSON.stringify([url, clientId, scope, options.parameters]),
    store: options.store,
    credentials: () => read(options.clientSecret),
    async exchange(clientSecret, context) {
      assertCredential("clientSecret", clientSecret);
      const parameters: Record<string, string> = {
        ...options.parameters,
        grant_type: "client_credentials",
        ...(scope === undefined ? {} : { scope }),
      };
      const headers: Record<string, string> = { accept: "application/json" };
      if (clientAuthentication === "client_secret_post") Object.assign(parameters, { client_id: clientId, client_secret: clientSecret });
      else {
        const encode = basicEncoding === "rfc6749" ? formEncode : String;
        headers["authorization"] = basicAuthorization({ username: encode(clientId), password: encode(clientSecret) });
      }
      headers["content-type"] = bodyFormat === "json" ? "application/json" : "application/x-www-form-urlencoded";
      const body = bodyFormat === "json" ? JSON.stringify(parameters) : new URLSearchParams(parameters).toString();
      const answer = await requestToken(url, { method: "POST", headers, body }, context);
      return readAccessToken(
        { accessToken: answer["access_token"], tokenType: answer["token_type"], expiresIn: answer["expires_in"] },
        context.clock,
      );
    },
  });
}

/** Encodes as `application/x-www-form-urlencoded` does, which RFC 6749 appendix B asks for. */
function formEncode(text: string): string {
  return new URLSearchParams({ v: text }).toString().slice(2);
}
