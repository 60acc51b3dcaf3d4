import {
  type AccessToken,
  type AuthContext,
  type AuthStrategy,
  askTokenEndpoint,
  assertCredential,
  assertHeaderCredential,
  ConfigurationError,
  apiKey as headerKey,
  type Provided,
  readAccessToken,
  readProvided,
  type SecurityScheme,
  type TokenStore,
  tokenStrategy,
} from "@kyc-clients/auth";
import { endOfToken } from "./token-life.ts";
import { vendor } from "./vendor.gen.ts";

/** What iComply's account manager hands out for tokens, and how they are shared. */
export interface IcomplyCredentials {
  readonly username: string;
  /** The password, or a function that gives the current one while it is being changed. */
  readonly password: Provided<string>;
  /** Where tokens and refusals are shared with other processes. @default each strategy keeps its own */
  readonly store?: TokenStore | undefined;
}

/** An account's API key, and the header that carries it. */
export interface IcomplyApiKeyOptions {
  /** The header's name, as iComply gave it to you: its pages show it in a picture only, so there is no default. */
  readonly header: string;
  /** The key, or a function that gives the current one: asked for each request, and once more after a 401, in case the key was replaced. */
  readonly value: Provided<string>;
  /** What stands before the key in the header, blank included, as `Bearer `. @default "" */
  readonly prefix?: string | undefined;
}

/**
 * Signs each call with a bearer token, which user name and password are exchanged for. It is good for 20 minutes, and renewed in time.
 *
 * @throws ConfigurationError when a part is missing or blank.
 * @throws TokenError from a call, when iComply gives no token.
 * @see https://docs.icomplyis.com/api-docs/authentication
 * @example
 * ```ts
 * const auth = credentials({ username: "made-up-user", password: "made-up-password" });
 * ```
 */
export function credentials({ username, password, store }: IcomplyCredentials): AuthStrategy {
  assertCredential("username", username);
  if (typeof password !== "function") assertCredential("password", password);
  return tokenStrategy({
    scheme: "bearer",
    key: JSON.stringify(["icomply", username]),
    store,
    credentials: () => readProvided(password),
    exchange: (current, context) => exchange(username, current, context),
  });
}

/**
 * Signs each call with an account's API key, in the header that you name. The key does not expire: keep it on servers, in a vault.
 *
 * The spec's own name for that header is a placeholder, and nothing is ever sent under it.
 *
 * @throws ConfigurationError when the header is missing or no header name, or the key is missing, blank or not printable ASCII.
 * @see https://docs.icomplyis.com/api-docs/authentication
 * @example
 * ```ts
 * const auth = apiKey({ header: "x-the-name-that-icomply-gave-you", value: "made-up-key" });
 * ```
 */
export function apiKey({ header, value, prefix = "" }: IcomplyApiKeyOptions): AuthStrategy {
  if (typeof prefix !== "string" || !/^([!-~][ -~]*)?$/.test(prefix)) {
    throw new ConfigurationError("prefix", "must be printable ASCII that does not begin with a blank");
  }
  const prefixed = (key: unknown): string => {
    assertHeaderCredential("value", key);
    return prefix + key;
  };
  const strategy = headerKey({
    header,
    value: typeof value === "function" ? async () => prefixed(await readProvided(value)) : prefixed(value),
  });
  // What operations ask for by the placeholder is what this proves; the header stays the caller's.
  return { ...strategy, scheme: vendor.securitySchemes["apiKey"] as SecurityScheme, header };
}

/** iComply takes a form, and answers the token alone: neither its life nor its kind. */
async function exchange(username: string, password: string, context: AuthContext): Promise<AccessToken> {
  assertCredential("password", password);
  const body = new FormData();
  body.append("Username", username);
  body.append("Password", password);
  // The form's own type, with its boundary, is written where it is sent.
  const init = { method: "POST", headers: { accept: "application/json" }, body };
  const { token } = await askTokenEndpoint(`${context.baseUrl}/api/gettoken`, init, context, isRefusal);
  return readAccessToken({ accessToken: token, expiresAt: endOfToken(token, context.clock.now()) }, context.clock);
}

/** The status is documented, the body is not. */
function isRefusal(status: number): boolean {
  return status === 401;
}
