import { type ApiDefinition, type ClientMembers, type ClientOptions, createClient } from "@kyc-clients/core";
import { accountLayer, userLayer } from "./layers.ts";
import { openAccount } from "./open-account.ts";
import {
  api,
  type WeavrAccountOperation,
  type WeavrAccountPaths,
  type WeavrOperations,
  type WeavrServer,
  type WeavrUserOperation,
  type WeavrUserPaths,
} from "./operations.gen.ts";
import type { WeavrStepUp } from "./step-up.ts";
import type { WeavrUserToken } from "./user-session.ts";

/** Told apart when a client is first made, and not when the package is imported. */
let layers: { readonly account: ApiDefinition; readonly user: ApiDefinition } | undefined;

/** What `createWeavrClient` takes: `server` (or `baseUrl`) and `auth`, and what has a default. */
export interface WeavrClientOptions extends ClientOptions<WeavrServer> {}

/** A client for the account: what your application's key alone may call, and `raw` for the same by plain openapi-fetch. */
export interface WeavrClient extends Pick<WeavrOperations, WeavrAccountOperation>, ClientMembers<WeavrAccountPaths> {
  /**
   * A client in a user's session: what goes with that user's token. Nothing is sent. Keep it for as long as the session, as it knows when the
   * token was last used. What its retries may cost it shares with this client and all other users'.
   *
   * @throws ConfigurationError when the token is missing, blank or not printable ASCII.
   */
  as(user: WeavrUserToken): WeavrUserClient;
}

/**
 * A client in a user's session. A call that needs a step-up throws `StepUpRequiredError`, one with a token that has run out
 * `SessionExpiredError`; neither is sent again by itself. `close()` ends this client, not the session: that is `logout()`.
 */
export interface WeavrUserClient extends Pick<WeavrOperations, WeavrUserOperation>, ClientMembers<WeavrUserPaths> {
  /** Raises this session by a second factor. */
  readonly stepUp: WeavrStepUp;
}

/**
 * Creates a client for the Weavr API. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used.
 * @see https://docs.weavr.io/apis/overview/
 * @example
 * ```ts
 * const weavr = createWeavrClient({ server: "sandbox", auth: account({ apiKey: "made-up-key" }) });
 * const login = await signIn(weavr, { email: "ana@example.org", password: "made-up-password" });
 * if (login.outcome === "signed_in") {
 *   const user = weavr.as(login);
 *   const result = await user.getConsumerKyc();
 *   if (result.ok) result.data.fullDueDiligence;
 * }
 * ```
 */
export function createWeavrClient(options: WeavrClientOptions): WeavrClient {
  layers ??= { account: accountLayer(api), user: userLayer(api) };
  return openAccount({ create: createClient, ...layers, hidden: new Set() }, options) as WeavrClient;
}
