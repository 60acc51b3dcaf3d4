import {
  type AccessToken,
  type AuthContext,
  type AuthStrategy,
  askTokenEndpoint,
  assertCredential,
  basicAuthorization,
  ConfigurationError,
  type Provided,
  readAccessToken,
  readProvided,
  TokenError,
  type TokenStore,
  tokenStrategy,
} from "@kyc-clients/auth";

/** A user of Personr's dashboard, made for one program: whoever else signs in as this user cancels the program's token. */
export interface PersonrCredentials {
  /** The user's e-mail address, written the same in every program that shares a store. */
  readonly email: string;
  /** The password, or a function that gives the current one while it is being changed. */
  readonly password: Provided<string>;
  /** Where the one token of the user, and refusals, are shared with other processes. @default each strategy keeps its own */
  readonly store?: TokenStore | undefined;
}

/**
 * Signs each call with a bearer token that is had for the credentials in a form (`/api-token-generate`).
 *
 * The token lives for a year and is had once for all calls. A user has one token: each exchange, in either way, cancels the token before. So
 * it is never renewed early, and several processes with one user need one `store`.
 *
 * @throws ConfigurationError when a part is missing or blank.
 * @throws TokenError from a call, when Personr gives no token. Refused credentials are not sent again.
 * @see https://manual.personr.co/api-documentation/getting-started/generating-an-authentication-token
 * @example
 * ```ts
 * const auth = credentials({ email: "service@example.org", password: "made-up-password" });
 * ```
 */
export function credentials(user: PersonrCredentials): AuthStrategy {
  return signIn(user, "/api-token-generate", (email, password) => {
    const body = new FormData();
    body.append("email", email);
    body.append("password", password);
    return { body };
  });
}

/**
 * Signs each call with the same kind of token, had for the credentials in a Basic header (`/api-basic-auth`). Calls carry the token; the
 * credentials go to that one endpoint only.
 *
 * @throws ConfigurationError when a part is missing or blank, or the e-mail address holds a colon.
 * @throws TokenError from a call, when Personr gives no token. Refused credentials are not sent again.
 * @see https://manual.personr.co/api-documentation/getting-started/using-basic-authentication
 * @example
 * ```ts
 * const auth = basic({ email: "service@example.org", password: "made-up-password" });
 * ```
 */
export function basic(user: PersonrCredentials): AuthStrategy {
  // Without this, one pair of credentials could be read as another (RFC 7617 section 2).
  if (String(user.email).includes(":")) throw new ConfigurationError("email", "must not hold a colon");
  return signIn(user, "/api-basic-auth", (username, password) => ({
    headers: { authorization: basicAuthorization({ username, password }) },
  }));
}

/** Writes the credentials into a token request. */
type WriteCredentials = (email: string, password: string) => { headers?: Record<string, string>; body?: FormData };

function signIn({ email, password, store }: PersonrCredentials, path: string, write: WriteCredentials): AuthStrategy {
  assertCredential("email", email);
  if (typeof password !== "function") assertCredential("password", password);
  return tokenStrategy({
    scheme: "bearer",
    // The same for both ways: it is the user that has one token, whichever way it was had.
    key: JSON.stringify(["personr", email]),
    store,
    exclusive: true,
    credentials: () => readProvided(password),
    exchange: (current, context) => {
      assertCredential("password", current);
      return exchange(path, write(email, current), context);
    },
  });
}

async function exchange(path: string, { headers, body }: ReturnType<WriteCredentials>, context: AuthContext): Promise<AccessToken> {
  const init = { method: "POST", headers: { accept: "application/json", ...headers }, body: body ?? null };
  const answer = await askTokenEndpoint(`${context.baseUrl}${path}`, init, context, isRefusal);
  // No page prints the HTTP status of a refusal, and other operations fail with 200: a success has to say nothing of the kind.
  if (answer["status"] === "error" || isRefusal(200, answer)) {
    throw new TokenError("invalid_credentials", "The token endpoint refused the credentials", { status: 200 });
  }
  const { token, expires } = Object(answer["response"]) as { token?: unknown; expires?: unknown };
  return readAccessToken({ accessToken: token, expiresIn: expires }, context.clock);
}

/** Personr says by a reason that it does not know the credentials, with a status that is printed inside the body only. */
function isRefusal(status: number, body: Readonly<Record<string, unknown>> | undefined): boolean {
  return status === 401 || body?.["statusCode"] === 401 || body?.["reason"] === "INVALID_LOGIN_CREDENTIALS";
}
