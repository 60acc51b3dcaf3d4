import { readAccessToken } from "./access-token.ts";
import { assertHeaderCredential } from "./credential.ts";
import type { AuthContext, AuthStrategy } from "./strategy.ts";
import { tokenStrategy } from "./token-strategy.ts";

/** Gives a token; with `expiresAt` (milliseconds since the Unix epoch) it is kept until then, else for five minutes. */
export type BearerTokenProvider = (context: AuthContext) => Promise<string | { readonly accessToken: string; readonly expiresAt: number }>;

/**
 * Signs each request with a bearer token: a fixed one, or what a provider gives. The provider is asked again when the
 * token ends or the vendor refuses it, once for all calls that wait. One that signs in by itself throws a `TokenError`
 * with code `invalid_credentials` when it was refused; it is then not asked again until `retryCredentials()`, so that no
 * account is locked by repeats.
 *
 * @throws ConfigurationError when a fixed token is missing, blank or not printable ASCII.
 * @throws TokenError with code `invalid_token_response`, from a call, when the provider gives no usable token.
 * @see https://www.rfc-editor.org/rfc/rfc6750
 * @example
 * ```ts
 * const fixed = bearerToken("made-up-token");
 * const fromVault = bearerToken(async () => ({ accessToken: "made-up-token", expiresAt: 1_900_000_000_000 }));
 * ```
 */
export function bearerToken(token: string | BearerTokenProvider): AuthStrategy {
  if (typeof token === "function") {
    return tokenStrategy({
      scheme: "bearer",
      key: "bearer",
      // The provider is the credential, and always the same one.
      credentials: () => null,
      exchange: async (_, context) => {
        const given = await token(context);
        return readAccessToken(typeof given === "object" && given !== null ? given : { accessToken: given }, context.clock);
      },
    });
  }
  assertHeaderCredential("token", token);
  return {
    scheme: "bearer",
    longLived: true,
    authorize: (headers) => headers.set("authorization", `Bearer ${token}`),
  };
}
