import type { AuthContext, AuthStrategy, RequestHeaders, SecurityScheme } from "./strategy.ts";
import { createTokenSource, type SentToken, type TokenSource, type TokenSourceOptions } from "./token-source.ts";

/** A token source as a strategy. */
export interface TokenStrategyOptions<Credentials> extends TokenSourceOptions<Credentials> {
  readonly scheme: SecurityScheme;
  /** The credentials behind the token outlive a session, so a browser must not hold them. @default true */
  readonly longLived?: boolean;
}

/**
 * Signs each request with a bearer token that is had by an exchange: one for all calls that wait, renewed before its
 * end, and once more when the vendor refuses it. The ground that OAuth 2.0 and the vendors' own sign-ins stand on.
 *
 * @throws TokenError from a call, when no token can be had.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 * @example
 * ```ts
 * const auth = tokenStrategy({
 *   scheme: "bearer",
 *   key: "made-up-client",
 *   credentials: () => ({ user: "made-up-user", password: "made-up-password" }),
 *   exchange: async (credentials, { fetch, clock }) => {
 *     const answer = await fetch("https://api.example.com/login", { method: "POST", body: JSON.stringify(credentials) });
 *     const { token } = (await answer.json()) as { token: string };
 *     return readAccessToken({ accessToken: token, expiresIn: 1200 }, clock);
 *   },
 * });
 * ```
 */
export function tokenStrategy<Credentials>({ scheme, longLived = true, ...source }: TokenStrategyOptions<Credentials>): AuthStrategy {
  // One source an address: a strategy given to two clients never mixes their tokens.
  const sources = new Map<string, TokenSource>();
  const sourceOf = ({ baseUrl }: AuthContext): TokenSource => {
    let found = sources.get(baseUrl);
    if (!found) {
      found = createTokenSource(source);
      sources.set(baseUrl, found);
    }
    return found;
  };
  return {
    scheme,
    longLived,
    authorize(headers, context) {
      const token = sourceOf(context).token(context);
      return token instanceof Promise ? token.then((held) => sign(headers, held)) : sign(headers, token);
    },
    settle(headers, status, context) {
      const sent = headers.get("authorization") ?? "";
      return sent.startsWith("Bearer ") && sourceOf(context).settle(sent, status);
    },
    retryCredentials() {
      for (const one of sources.values()) one.retryCredentials();
    },
  };
}

function sign(headers: RequestHeaders, { authorization }: SentToken): void {
  headers.set("authorization", authorization);
}
