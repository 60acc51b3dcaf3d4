import { type AuthStrategy, all, ConfigurationError, systemClock } from "@kyc-clients/auth";
import { type ClientMembers, type ClientOptions, createClient, createRetryBudget } from "@kyc-clients/core";
import { guardUser } from "./guard-user.ts";
import { accountApi, userApi } from "./layers.ts";
import type {
  WeavrAccountOperation,
  WeavrAccountPaths,
  WeavrOperations,
  WeavrServer,
  WeavrUserOperation,
  WeavrUserPaths,
} from "./operations.gen.ts";
import { watchKey } from "./proven-key.ts";
import { createStepUp, type WeavrStepUp } from "./step-up.ts";
import { openSession, type WeavrUserToken } from "./user-session.ts";

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
  // Own members only, as core reads its options.
  const { auth, clock = systemClock, retryBudget } = Object.assign(Object.create(null) as ClientOptions, options);
  const key = watchKey(auth);
  const given: ClientOptions = key.strategy === undefined ? options : { ...options, auth: key.strategy };
  // One for all users: a client each with its own would send three times as much to a Weavr in trouble.
  const budget = createRetryBudget(retryBudget);
  const account = createClient<WeavrClient>(accountApi, given, budget);
  return Object.assign(account, {
    as: (user: WeavrUserToken) => {
      const session = openSession(user);
      const client = createClient<WeavrUserClient>(userApi, { ...given, auth: stack(key.strategy, session.strategy) }, budget);
      const stepUp = createStepUp({ ...client }, session, clock);
      return Object.assign(client, guardUser(client, session, key.isProven), { stepUp });
    },
  });
}

function stack(account: AuthStrategy | undefined, user: AuthStrategy): AuthStrategy {
  if (!account) throw new ConfigurationError("auth", "is missing: a user's token goes with your application's key", { vendor: "weavr" });
  return all(account, user);
}
