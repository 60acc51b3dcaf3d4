import { type AuthStrategy, all, ConfigurationError, systemClock } from "@kyc-clients/auth";
import { type ApiDefinition, type ClientControls, type ClientOptions, createRetryBudget, type RetryBudget } from "@kyc-clients/core";
import { guardUser, type UserOperations } from "./guard-user.ts";
import { watchKey } from "./proven-key.ts";
import { createStepUp } from "./step-up.ts";
import { openSession, type WeavrUserToken } from "./user-session.ts";

/** What the clients of an account and of its users are made of. */
export interface AccountParts {
  /** Makes a client of these operations. */
  create(api: ApiDefinition, options: ClientOptions, budget: RetryBudget): object;
  readonly account: ApiDefinition;
  /** With what guards and step-up call by themselves. */
  readonly user: ApiDefinition;
  /** Those of them that a user's client does not show. */
  readonly hidden: ReadonlySet<string>;
}

/** Makes a client for the account, whose `as` makes one in a user's session. Whoever calls it knows which operations they have. */
export function openAccount({ create, account, user, hidden }: AccountParts, options: ClientOptions): object {
  // Own members only, as core reads its options.
  const { auth, clock = systemClock, retryBudget } = Object.assign(Object.create(null) as ClientOptions, options);
  const key = watchKey(auth);
  const given: ClientOptions = key.strategy === undefined ? options : { ...options, auth: key.strategy };
  // One for all users: a client each with its own would send three times as much to a Weavr in trouble.
  const budget = createRetryBudget(retryBudget);
  return Object.assign(create(account, given, budget), {
    as: (token: WeavrUserToken) => {
      const session = openSession(token);
      const client = create(user, { ...given, auth: stack(key.strategy, session.strategy) }, budget) as ClientControls & UserOperations;
      const stepUp = createStepUp(client, session, clock);
      const guarded = guardUser(client, { operationIds: Object.keys(user.operations), session, isKeyProven: key.isProven });
      return Object.fromEntries(Object.entries({ ...client, ...guarded, stepUp }).filter(([name]) => !hidden.has(name)));
    },
  });
}

function stack(account: AuthStrategy | undefined, user: AuthStrategy): AuthStrategy {
  if (!account) throw new ConfigurationError("auth", "is missing: a user's token goes with your application's key", { vendor: "weavr" });
  return all(account, user);
}
