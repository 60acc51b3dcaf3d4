import { type ClientControls, createClientOf, type NamedOperation, selectOperations } from "@kyc-clients/core";
import type { WeavrClientOptions } from "./client.ts";
import {
  issueStepUpOtpChallenge,
  issueStepUpPushChallenge,
  listAuthenticationFactors,
  listManagedAccounts,
  verifyStepUpOtpChallenge,
} from "./definitions.gen.ts";
import { accountLayer, userLayer } from "./layers.ts";
import { openAccount } from "./open-account.ts";
import type { WeavrAccountOperation, WeavrOperations, WeavrUserOperation } from "./operations.gen.ts";
import type { WeavrStepUp } from "./step-up.ts";
import type { WeavrUserToken } from "./user-session.ts";
import { vendor } from "./vendor.gen.ts";

/** A client for the account, of those of these operations that your application's key alone may call. It has no `raw`. */
export type WeavrClientOf<OperationId extends string> = Pick<WeavrOperations, OperationId & WeavrAccountOperation> &
  ClientControls & {
    /**
     * A client in a user's session, of those that go with a user's token. Nothing is sent.
     *
     * @throws ConfigurationError when the token is missing, blank or not printable ASCII.
     */
    as(user: WeavrUserToken): WeavrUserClientOf<OperationId>;
  };

/** A client in a user's session: it refuses, and steps up, as that of the whole client. It has no `raw`. */
export type WeavrUserClientOf<OperationId extends string> = Pick<WeavrOperations, OperationId & WeavrUserOperation> &
  ClientControls & {
    /** Raises this session by a second factor. What it calls for that it has of itself. */
    readonly stepUp: WeavrStepUp;
  };

/** Operations of Weavr, each under its own name. */
export type WeavrNamedOperations<OperationId extends string> = {
  readonly [Id in OperationId]: Id extends keyof WeavrOperations ? NamedOperation<"weavr", Id> : never;
};

/**
 * Creates a client of only these operations, so that a bundle holds no others. Nothing is sent until the first call.
 *
 * @throws ConfigurationError naming the option that cannot be used, `operations` where it is what is called.
 * @see https://docs.weavr.io/apis/overview/
 * @example
 * ```ts
 * import { account, signIn } from "@kyc-clients/weavr";
 * import { createWeavrClientOf, getConsumerKyc, loginWithPassword } from "@kyc-clients/weavr/operations";
 *
 * const operations = { loginWithPassword, getConsumerKyc };
 * const weavr = createWeavrClientOf(operations, { server: "sandbox", auth: account({ apiKey: "made-up-key" }) });
 * const login = await signIn(weavr, { email: "ana@example.org", password: "made-up-password" });
 * if (login.outcome === "signed_in") {
 *   const result = await weavr.as(login).getConsumerKyc();
 *   if (result.ok) result.data.fullDueDiligence;
 * }
 * ```
 */
export function createWeavrClientOf<OperationId extends string>(
  operations: WeavrNamedOperations<OperationId>,
  options: WeavrClientOptions,
): WeavrClientOf<OperationId> {
  const named = selectOperations(vendor, operations);
  const needed = selectOperations(vendor, {
    ...{ issueStepUpOtpChallenge, issueStepUpPushChallenge, verifyStepUpOtpChallenge },
    ...{ listAuthenticationFactors, listManagedAccounts },
  });
  const user = userLayer({ ...vendor, operations: { ...needed.operations, ...named.operations } });
  const hidden = new Set(Object.keys(needed.operations).filter((id) => !Object.hasOwn(named.operations, id)));
  return openAccount({ create: createClientOf, account: accountLayer(named), user, hidden }, options) as WeavrClientOf<OperationId>;
}
