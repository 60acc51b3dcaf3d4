import {
  type AuthStrategy,
  all,
  apiKey,
  basic,
  bearerToken,
  clientCredentials,
  readAccessToken,
  requestToken,
  type TokenStore,
  tokenStrategy,
} from "../../src/index.ts";

/** The values that must not show. */
export interface Secrets {
  readonly username: string;
  readonly password: string;
  readonly apiKey: string;
  readonly bearer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  readonly audience: string;
  /** What the token endpoint gives. */
  readonly minted: string;
}

/** Every strategy, each with secrets that are its own, fixed and from a provider. */
export function signInWays(secrets: Secrets, tokenEndpoint: string, store?: TokenStore): Readonly<Record<string, AuthStrategy>> {
  const { clientId, clientSecret, scope, username, password } = secrets;
  const oauth = { tokenEndpoint, clientId, clientSecret, scope, parameters: { audience: secrets.audience }, ...(store && { store }) };
  const body = JSON.stringify({ username, password });
  const exchange = async (context: Parameters<Parameters<typeof tokenStrategy>[0]["exchange"]>[1]) => {
    const { access_token: accessToken, expires_in: expiresIn } = await requestToken(tokenEndpoint, { method: "POST", body }, context);
    return readAccessToken({ accessToken, expiresIn }, context.clock);
  };
  const header = apiKey({ header: "x-api-key", value: secrets.apiKey });
  const byHeader = clientCredentials(oauth);
  return {
    basic: basic({ username, password }, { store }),
    "basic(provider)": basic(async () => ({ username, password }), { store }),
    bearerToken: bearerToken(secrets.bearer),
    "bearerToken(provider)": bearerToken(exchange),
    apiKey: header,
    "apiKey(provider)": apiKey({ header: "x-api-key", value: async () => secrets.apiKey }),
    client_secret_basic: byHeader,
    "client_secret_basic raw": clientCredentials({ ...oauth, basicEncoding: "raw", clientSecret: () => clientSecret }),
    client_secret_post: clientCredentials({ ...oauth, clientAuthentication: "client_secret_post" }),
    "client_secret_post json": clientCredentials({ ...oauth, clientAuthentication: "client_secret_post", bodyFormat: "json" }),
    tokenStrategy: tokenStrategy({
      scheme: "bearer",
      key: clientId,
      store,
      credentials: () => ({ username, password }),
      exchange: (_, context) => exchange(context),
    }),
    all: all(header, clientCredentials(oauth)),
  };
}
