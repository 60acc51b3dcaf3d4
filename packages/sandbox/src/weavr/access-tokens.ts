import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { readAssertion } from "./assertion.ts";
import { weavrCredentials } from "./credentials.ts";
import { badRequest, forbidden } from "./errors.ts";
import { isEnabled, usersWithEmail } from "./find-users.ts";
import { pageOf } from "./page.ts";
import type { Session } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { issueToken } from "./tokens.ts";
import type { UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** The exchange of tokens, and whom one may act for. */
export function declareAccessTokens(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  /** The user of an e-mail address in one identity; the address may be that of users in several. @throws Refusal */
  const choose = (user: UserRecord, identity: Schemas["IdentityId"] | undefined): UserRecord => {
    const users = usersWithEmail(state, user.email).filter((one) => isEnabled(state, one));
    if (identity === undefined && users.length > 1) throw badRequest("identity", "REQUIRED");
    const chosen = users.find((one) => identity === undefined || one.identity.id === identity.id);
    if (chosen === undefined) throw forbidden();
    return chosen;
  };

  operation("requestAccessToken", async ({ body }, { user: session, isDelegate }) => {
    const { identity, clientAssertion, token } = body as Schemas["AccessTokenRequest"];
    if (session !== undefined) {
      const user = choose(session.user, identity);
      return answer(issueToken(state, context, user, { steppedUp: session.token.steppedUp }));
    }
    if (clientAssertion !== undefined) {
      const root = isDelegate ? await readAssertion(state, context, clientAssertion, identity?.id) : undefined;
      if (root === undefined) throw forbidden();
      const credentials = { type: "API_CLIENT", id: weavrCredentials.delegate.clientId };
      return answer(issueToken(state, context, root, { isDelegated: true, credentials }));
    }
    const given = state.oneTimeTokens.get(token ?? "");
    const user = state.users.get(given?.userId ?? "");
    if (given === undefined || user === undefined || given.until <= context.now()) throw forbidden();
    state.oneTimeTokens.delete(token ?? "");
    // Biometrics are two factors at once.
    return answer(issueToken(state, context, choose(user, identity), { steppedUp: true }));
  });

  operation("listIdentities", ({ query }, { user: session, isDelegate }) => {
    if (session === undefined && isDelegate !== true) throw forbidden("INSUFFICIENT_PERMISSIONS");
    const own = session && new Set(usersWithEmail(state, session.user.email).map(({ identity }) => identity.id));
    const identities = [...state.identities.values()]
      .filter(({ id, active }) => active && own?.has(id) !== false)
      .map(({ kind, id, name }) => ({ id: { type: kind, id }, name }));
    return { status: 200, body: pageOf("identities", identities, query) };
  });
}

function answer({ token, identity, credentials, steppedUp }: ReturnType<typeof issueToken>) {
  return { status: 200, body: { token, identity, credentials, status: steppedUp ? "STEPPED_UP" : "STANDARD" } };
}
