import { readAccessToken } from "../../src/access-token.ts";
import {
  type AuthContext,
  type AuthStrategy,
  all,
  apiKey,
  basic,
  bearerToken,
  type ClientCredentialsOptions,
  clientCredentials,
  type Provided,
  requestToken,
  type TokenStore,
  tokenStrategy,
} from "../../src/index.ts";
import { read } from "../../src/provided.ts";
import type { StrategyName } from "./cells.ts";

/** What a strategy of the table is made with. */
export interface ColumnOptions {
  /** @default "made-up-secret" */
  readonly secret?: Provided<string>;
  /** @default "made-up-client" */
  readonly clientId?: string;
  readonly store?: TokenStore;
}

/** One strategy of the table. */
export interface Column {
  readonly name: StrategyName;
  /** Whether it can share its tokens. */
  readonly takesStore: boolean;
  make(tokenEndpoint: string, options?: ColumnOptions): AuthStrategy;
}

/** What the layer below a token is sent with, in the column that stacks two. */
export const layerKey = { header: "x-layer-key", value: "made-up-layer-key" };

const defaults = { secret: "made-up-secret", clientId: "made-up-client" };

function oauth(name: StrategyName, way: Partial<ClientCredentialsOptions>): Column {
  return {
    name,
    takesStore: true,
    make(tokenEndpoint, { secret = defaults.secret, clientId = defaults.clientId, store } = {}) {
      return clientCredentials({ ...way, tokenEndpoint, clientId, clientSecret: secret, ...(store && { store }) });
    },
  };
}

/** A sign-in as one would write it for a vendor, in a form that an authorization server understands too. */
async function signIn(tokenEndpoint: string, clientId: string, secret: string, context: AuthContext) {
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: secret }).toString();
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  const answer = await requestToken(tokenEndpoint, { method: "POST", headers, body }, context);
  const { access_token: accessToken, token_type: tokenType, expires_in: expiresIn } = answer;
  return readAccessToken({ accessToken, tokenType, expiresIn }, context.clock);
}

const byHeader = oauth("clientCredentials client_secret_basic form", {});

/** Strategies that ask a token endpoint with a form. */
export const formColumns: readonly Column[] = [
  {
    name: "bearerToken(provider)",
    takesStore: false,
    make: (tokenEndpoint, { secret = defaults.secret, clientId = defaults.clientId } = {}) =>
      bearerToken(async (context) => signIn(tokenEndpoint, clientId, await read(secret), context)),
  },
  byHeader,
  oauth("clientCredentials client_secret_basic raw form", { basicEncoding: "raw" }),
  oauth("clientCredentials client_secret_post form", { clientAuthentication: "client_secret_post" }),
  {
    name: "tokenStrategy",
    takesStore: true,
    make: (tokenEndpoint, { secret = defaults.secret, clientId = defaults.clientId, store } = {}) =>
      tokenStrategy({
        scheme: "bearer",
        key: clientId,
        store,
        credentials: () => read(secret),
        exchange: (current, context) => signIn(tokenEndpoint, clientId, current, context),
      }),
  },
  {
    name: "all(apiKey, clientCredentials)",
    takesStore: true,
    make: (tokenEndpoint, options) => all(apiKey(layerKey), byHeader.make(tokenEndpoint, options)),
  },
];

/** Strategies that ask a token endpoint with JSON. */
export const jsonColumns: readonly Column[] = [
  oauth("clientCredentials client_secret_basic json", { bodyFormat: "json" }),
  oauth("clientCredentials client_secret_basic raw json", { bodyFormat: "json", basicEncoding: "raw" }),
  oauth("clientCredentials client_secret_post json", { bodyFormat: "json", clientAuthentication: "client_secret_post" }),
];

/** Every strategy that asks a token endpoint. */
export const tokenColumns: readonly Column[] = [...formColumns, ...jsonColumns];

/** Every strategy that sends the credential itself. */
export const keyColumns: readonly Column[] = [
  {
    name: "basic",
    takesStore: true,
    make: (_, { secret = defaults.secret, clientId = defaults.clientId, store } = {}) =>
      basic(async () => ({ username: clientId, password: await read(secret) }), { store }),
  },
  {
    name: "apiKey(provider)",
    takesStore: false,
    make: (_, { secret = defaults.secret } = {}) => apiKey({ header: "x-api-key", value: secret }),
  },
];
