import {
  type AccessToken,
  type AuthContext,
  type AuthStrategy,
  askTokenEndpoint,
  assertCredential,
  type BasicOptions,
  ConfigurationError,
  basic as httpBasic,
  type Provided,
  readAccessToken,
  readProvided,
  type TokenStore,
  tokenStrategy,
} from "@kyc-clients/auth";
import { isRefusal, singleExchange } from "./single-exchange.ts";

/** A programmatic user, made in Algoreg's back office under `/settings/developers`. Its roles, not scopes, decide what it may do. */
export interface AlgoregCredentials {
  readonly email: string;
  /** The password, or a function that gives the current one while it is being changed. */
  readonly password: Provided<string>;
}

/** How `oauth` gets its token. */
export interface AlgoregOauthOptions extends AlgoregCredentials {
  /** Where tokens and refusals are shared with other processes. @default each strategy keeps its own */
  readonly store?: TokenStore | undefined;
}

/** How long Algoreg says that a token lives. */
const LIFE_SECONDS = 3600;
/** How long a refusal is shared: a locked user stays locked, so no fleet tries a wrong password every quarter of an hour. */
const REFUSAL_MS = 30 * 24 * 3_600_000;

/**
 * Signs each call with HTTP Basic.
 *
 * Algoreg locks a user after a few wrong passwords, so the first call goes alone. A pair that is answered with 401, or with 403 before any call
 * has succeeded, is not sent again until it changes or `retryCredentials()` is called.
 *
 * @throws ConfigurationError when a part is missing or blank, or the address holds a colon.
 * @throws TokenError from a call, after Algoreg has refused the pair.
 * @see https://docs.algoreg.com/api-reference/authentication
 * @example
 * ```ts
 * const auth = basic({ email: "service@example.org", password: "made-up-password" });
 * ```
 */
export function basic({ email, password }: AlgoregCredentials, options?: BasicOptions): AuthStrategy {
  assertCredential("email", email);
  // Without this, one pair of credentials could be read as another (RFC 7617 section 2).
  if (email.includes(":")) throw new ConfigurationError("email", "must not hold a colon");
  if (typeof password !== "function") assertCredential("password", password);
  const strategy = httpBasic(
    typeof password === "function"
      ? async () => ({ username: email, password: await readProvided(password) })
      : { username: email, password },
    options,
  );
  return {
    ...strategy,
    // How Algoreg refuses a password is not documented. Later, a 403 tells of a missing role.
    settle: (headers, status, context) =>
      strategy.settle?.(headers, status === 403 && !strategy.isProven?.(headers, context) ? 401 : status, context) ?? false,
  };
}

/**
 * Signs each call with a bearer token, which Algoreg recommends. It lives for one hour, is had once for all calls, and is renewed in time.
 *
 * Wrong passwords lock the user, and how Algoreg answers one is not documented. So an exchange is one request, and an answer that may be a
 * refusal (any but a token, 408, 425, 429 and 5xx) stops it until the password changes or `retryCredentials()` is called. After one that
 * ended without such an answer calls fail at once for 30 seconds, and the next one tries again.
 *
 * @throws ConfigurationError when a part is missing or blank.
 * @throws TokenError from a call, when Algoreg gives no token.
 * @see https://docs.algoreg.com/api-reference/authentication
 * @example
 * ```ts
 * const auth = oauth({ email: "service@example.org", password: "made-up-password" });
 * ```
 */
export function oauth({ email, password, store }: AlgoregOauthOptions): AuthStrategy {
  assertCredential("email", email);
  if (typeof password !== "function") assertCredential("password", password);
  const single = singleExchange((current, context) => exchange(email, current, context));
  const strategy = tokenStrategy({
    scheme: "bearer",
    key: JSON.stringify(["algoreg", email]),
    store,
    refusalMs: REFUSAL_MS,
    credentials: () => readProvided(password),
    exchange: single.exchange,
  });
  return {
    ...strategy,
    retryCredentials() {
      single.clear();
      strategy.retryCredentials?.();
    },
  };
}

/** The password grant of OAuth 2.0, but as JSON. Only `access_token` is documented in the answer; its companions are heeded where they make sense. */
async function exchange(email: string, password: string, context: AuthContext): Promise<AccessToken> {
  assertCredential("password", password);
  const headers = { accept: "application/json", "content-type": "application/json" };
  const body = JSON.stringify({ grant_type: "password", username: email, password });
  const init = { method: "POST", headers, body };
  const answer = await askTokenEndpoint(`${context.baseUrl}/api/v1/token`, init, context, isRefusal);
  const { access_token: accessToken, token_type: tokenType, expires_in: expiresIn } = answer;
  const isLife = !Array.isArray(expiresIn) && /^[1-9]\d{0,8}$/.test(String(expiresIn));
  return readAccessToken({ accessToken, tokenType, expiresIn: isLife ? expiresIn : LIFE_SECONDS }, context.clock);
}
