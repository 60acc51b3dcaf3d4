import { type Provided, readProvided } from "@kyc-clients/auth";
import { unwrap } from "@kyc-clients/core";
import type { WeavrClient } from "./client.ts";
import { holdToken } from "./hold-token.ts";
import type { components } from "./openapi.gen.ts";
import type { WeavrOperations } from "./operations.gen.ts";
import type { WeavrUserToken } from "./user-session.ts";

type Schemas = components["schemas"];

/** Who signs in. */
export interface WeavrLogin {
  readonly email: string;
  /** The password, or the token that Weavr's secure field gave in its place. */
  readonly password: Provided<string>;
}

/** A token that acts for one identity. `token` is hidden from logs and JSON; `weavr.as` takes the whole of it. */
export interface WeavrSignedIn {
  readonly outcome: "signed_in";
  readonly token: string;
  readonly identity: Schemas["ReportedIdentityId"] | undefined;
  readonly credentials: Schemas["CredentialId"] | undefined;
  /** Whether the token is stepped up, where Weavr says. */
  readonly status: Schemas["AccessTokenResponse"]["status"];
}

/** What came of a login. */
export type WeavrLoginOutcome =
  | WeavrSignedIn
  /** The token is good to list the user's identities, and to be exchanged for one of them by `exchangeToken`. It is hidden as above. */
  | { readonly outcome: "choose_identity"; readonly token: string }
  /** Address or password is wrong. Do not send them again: after some tries the user is locked. */
  | { readonly outcome: "refused" }
  /** The password has run out. The token is good for `weavr.as(token).updatePassword` alone. It is hidden as above. */
  | { readonly outcome: "password_expired"; readonly token: string }
  /** Too many bad logins. Weavr does not say since when, so this is the longest that it may last. */
  | { readonly outcome: "locked"; readonly retryAfterMs: number };

const LOCK_MS = 1_800_000;

/**
 * Signs a user in with a password. It is sent once: a repeat may be counted as one more bad login.
 *
 * @throws ApiError when Weavr answers another failure, as a 401 for the key.
 * @see https://docs.weavr.io/start/multi-authentication-end-user
 */
export async function signIn(weavr: Pick<WeavrClient, "loginWithPassword">, { email, password }: WeavrLogin): Promise<WeavrLoginOutcome> {
  const value = await readProvided(password);
  const result = await weavr.loginWithPassword({ body: { email, password: { value } } });
  if (result.status === 403) return { outcome: "refused" };
  if (result.status === 423) return { outcome: "locked", retryAfterMs: LOCK_MS };
  if (result.status === 409 && result.error?.token) return holdToken({ outcome: "password_expired" }, result.error.token);
  const { token, tokenType, identity, credentials } = unwrap(result);
  // Without a type the token is ready; with one of next year too, as only `AUTH` is known to be less.
  return tokenType === "AUTH"
    ? holdToken({ outcome: "choose_identity" }, token)
    : holdToken({ outcome: "signed_in", identity, credentials, status: undefined }, token);
}

/** What to exchange. */
export interface WeavrExchange {
  /** Whom to act for. Weavr's reference wants it; its guide lets users of one identity leave it out. To give it is always right. */
  readonly identity?: Schemas["IdentityId"] | undefined;
}

/**
 * Exchanges the token of a login for one that acts for one identity. It is sent once.
 *
 * @throws ApiError when Weavr refuses; `SessionExpiredError` when the login's token has run out.
 * @see https://docs.weavr.io/apis/authentication/access-token/
 */
export async function exchangeToken(
  weavr: { as(user: WeavrUserToken): Pick<WeavrOperations, "requestAccessToken"> },
  login: { readonly token: string },
  { identity }: WeavrExchange = {},
): Promise<WeavrSignedIn> {
  const user = weavr.as(login.token);
  return signedIn(unwrap(await user.requestAccessToken({ body: { ...(identity && { identity }) } })));
}

/**
 * Exchanges a one-time token for one that acts for one identity, by the key alone. A one-time token is good once, and is sent once.
 *
 * @throws ApiError when Weavr refuses.
 * @see https://docs.weavr.io/apis/authentication/access-token/
 */
export async function exchangeOneTimeToken(
  weavr: Pick<WeavrClient, "requestAccessToken">,
  oneTime: { readonly token: string },
  { identity }: WeavrExchange = {},
): Promise<WeavrSignedIn> {
  return signedIn(unwrap(await weavr.requestAccessToken({ body: { token: oneTime.token, ...(identity && { identity }) } })));
}

/** What an exchange gave, as a login does. */
export function signedIn({ token, identity, credentials, status }: Schemas["AccessTokenResponse"]): WeavrSignedIn {
  return holdToken({ outcome: "signed_in", identity, credentials, status }, token);
}
