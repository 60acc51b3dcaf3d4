import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { emitLogin } from "./access-events.ts";
import { startPrompt } from "./challenges.ts";
import { BAD_LOGINS, LOCK_MS } from "./codes.ts";
import { conflict, forbidden, locked } from "./errors.ts";
import { isEnabled, usersWithEmail } from "./find-users.ts";
import { type Session, sessionOf } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { credentialsOf, issueToken } from "./tokens.ts";
import type { UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** Whose sessions end at a third party's page too: our choice, by the end of the e-mail address. */
const THIRD_PARTY = /@idp\.example\.org$/i;

/** Sign-in and sign-out. */
export function declareAuthentication(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("loginWithPassword", ({ body }) => {
    const { email, password } = body as Schemas["LoginWithPassword"];
    const users = usersWithEmail(state, email).filter((user) => isEnabled(state, user) && user.passwords.length > 0);
    if (users.some(({ lockedUntil }) => lockedUntil > context.now())) throw locked();
    const known = users.filter(({ passwords }) => passwords[0] === password.value);
    const [user] = known;
    if (user === undefined) {
      for (const one of users) countBadLogin(one, context);
      throw forbidden();
    }
    for (const one of known) one.failedLogins = 0;
    if (user.passwordExpiresAt !== 0 && user.passwordExpiresAt <= context.now()) {
      return { status: 409, body: { token: issueToken(state, context, user, { kind: "PASSWORD" }).token } };
    }
    emitLogin(context, user, "PASSWORD", "VERIFIED");
    // Whoever belongs to several identities has to say for which one.
    const tokenType = known.length > 1 ? "AUTH" : "ACCESS";
    const { token } = issueToken(state, context, user, { kind: tokenType });
    return { status: 200, body: { token, tokenType, identity: user.identity, credentials: credentialsOf(user) } };
  });

  operation("loginViaBiometrics", ({ body }) => {
    const { email, identity } = body as Schemas["LoginViaBiometrics"];
    const users = usersWithEmail(state, email).filter((one) => identity === undefined || one.identity.id === identity.id);
    const user = users.find((one) => isEnabled(state, one));
    if (user === undefined) throw forbidden();
    if (user.lockedUntil > context.now()) throw locked();
    const factor = user.factors.find(({ channel }) => channel === "BIOMETRIC");
    if (factor?.status !== "ACTIVE") throw conflict("CHANNEL_NOT_REGISTERED");
    const challenge = startPrompt(state, context, { purpose: "login", channel: "BIOMETRIC", userId: user.id });
    return { status: 200, body: { challengeId: challenge.id } };
  });

  operation("logout", (_call, session) => {
    const { token, user } = sessionOf(session);
    token.ended = true;
    return THIRD_PARTY.test(user.email) ? { status: 200, body: { url: "https://idp.example.org/logout" } } : { status: 204 };
  });
}

/** The last bad login that is let pass locks the user. */
function countBadLogin(user: UserRecord, context: VendorContext): void {
  user.failedLogins += 1;
  emitLogin(context, user, "PASSWORD", "DECLINED");
  if (user.failedLogins < BAD_LOGINS) return;
  user.failedLogins = 0;
  user.lockedUntil = context.now() + LOCK_MS;
}
