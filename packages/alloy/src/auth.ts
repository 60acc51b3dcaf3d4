import {
  type AuthContext,
  type AuthStrategy,
  askTokenEndpoint,
  assertCredential,
  assertHeaderCredential,
  type BasicCredentials,
  type BasicOptions,
  basicAuthorization,
  ConfigurationError,
  basic as httpBasic,
  type Provided,
  readAccessToken,
  readProvided,
  type TokenStore,
  tokenStrategy,
} from "@kyc-clients/auth";

/** What Alloy's dashboard shows for a workflow (an "application"), or for an account's API key. */
export interface AlloyCredentials {
  readonly token: string;
  /** The secret, or a function that gives the current one while it is being rotated. */
  readonly secret: Provided<string>;
}

/** How `oauth` gets its token. */
export interface AlloyOauthOptions extends AlloyCredentials {
  /** Where the credentials stand in the token request; Alloy answers each place in another shape, and both are read. @default "header" */
  readonly credentialsIn?: "header" | "body" | undefined;
  /** Where tokens and refusals are shared with other processes. @default each strategy keeps its own */
  readonly store?: TokenStore | undefined;
}

/** An account's API key. It names no workflow, so the calls that run one must. */
export interface AlloyAccountKeyOptions extends AlloyOauthOptions {
  /** The workflow to run, sent as `alloy-workflow-token` where an operation takes it. Without it each such call gives its own. */
  readonly workflowToken?: string | undefined;
  /** How the key signs calls. @default "oauth" */
  readonly signIn?: "oauth" | "basic" | undefined;
}

/**
 * Signs each call with HTTP Basic.
 *
 * @throws ConfigurationError when a part is missing or blank, or the token holds a colon.
 * @see https://docs.alloy.co/
 * @example
 * ```ts
 * const auth = basic({ token: "made-up-token", secret: "made-up-secret" });
 * ```
 */
export function basic({ token, secret }: AlloyCredentials, options?: BasicOptions): AuthStrategy {
  assertCredential("token", token);
  // Without this, one pair of credentials could be read as another (RFC 7617 section 2).
  if (token.includes(":")) throw new ConfigurationError("token", "must not hold a colon");
  const pairOf = (password: unknown): BasicCredentials => {
    assertCredential("secret", password);
    return { username: token, password };
  };
  return httpBasic(typeof secret === "function" ? async () => pairOf(await readProvided(secret)) : pairOf(secret), options);
}

/**
 * Signs each call with a bearer token of Alloy's OAuth 2.0 sign-in, which lives for one hour and is renewed in time.
 *
 * @throws ConfigurationError when a part is missing or blank.
 * @throws TokenError from a call, when Alloy gives no token.
 * @see https://developer.alloy.com/public/docs/authentication-guide
 * @example
 * ```ts
 * const auth = oauth({ token: "made-up-token", secret: "made-up-secret" });
 * ```
 */
export function oauth({ token, secret, credentialsIn = "header", store }: AlloyOauthOptions): AuthStrategy {
  assertCredential("token", token);
  if (typeof secret !== "function") assertCredential("secret", secret);
  return tokenStrategy({
    scheme: "oauth2",
    key: JSON.stringify(["alloy", token]),
    store,
    credentials: () => readProvided(secret),
    exchange: (current, context) => exchange(token, current, credentialsIn, context),
  });
}

/**
 * Signs each call with an account's API key, and names the workflow where a call runs one.
 *
 * @throws ConfigurationError when a part is missing or blank.
 * @throws ArgumentError from a call that runs a workflow, when neither it nor this names one.
 * @see https://developer.alloy.com/public/docs/authentication-guide
 * @example
 * ```ts
 * const auth = accountKey({ token: "made-up-token", secret: "made-up-secret", workflowToken: "made-up-workflow" });
 * ```
 */
export function accountKey({ workflowToken, signIn = "oauth", ...key }: AlloyAccountKeyOptions): AuthStrategy {
  if (workflowToken !== undefined) assertHeaderCredential("workflowToken", workflowToken);
  const strategy = signIn === "basic" ? basic(key, key) : oauth(key);
  return { ...strategy, headerParameters: () => ({ "alloy-workflow-token": workflowToken }) };
}

/** Alloy wants JSON where RFC 6749 has a form, and knows two shapes of the answer. */
async function exchange(
  token: string,
  secret: string,
  credentialsIn: "header" | "body",
  context: AuthContext,
): Promise<{ accessToken: string; expiresAt: number }> {
  assertCredential("secret", secret);
  const inHeader = credentialsIn === "header";
  const headers = {
    accept: "application/json",
    "content-type": "application/json",
    ...(inHeader && { authorization: basicAuthorization({ username: token, password: secret }) }),
  };
  const grant = { grant_type: "client_credentials", ...(!inHeader && { application_token: token, application_secret: secret }) };
  const init = { method: "POST", headers, body: JSON.stringify(grant) };
  const answer = await askTokenEndpoint(`${context.baseUrl}/oauth/bearer`, init, context, isRefusal);
  return readAccessToken(
    {
      accessToken: answer["access_token"] ?? answer["bearer_token"],
      tokenType: answer["token_type"],
      expiresIn: answer["expires_in"],
      expiresAt: answer["expires"],
    },
    context.clock,
  );
}

/** Alloy says by minor codes that credentials are no good, or another environment's, and not always with a 401. */
function isRefusal(status: number, body: Readonly<Record<string, unknown>> | undefined): boolean {
  const { minor_code: code = 0 } = Object(body?.["error"]) as { minor_code?: number };
  return status === 401 || (status === 403 && code === 4032) || (status === 400 && code >= 4011 && code <= 4015);
}
