import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { CODE, EMAIL_CODE_MS, INVITE_MS } from "./codes.ts";
import { conflict, noToken, notFound, tokenExpired } from "./errors.ts";
import { userInIdentity, usersWithEmail } from "./find-users.ts";
import { keepPassword } from "./password-rules.ts";
import { type Session, userOf } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { issueToken } from "./tokens.ts";
import { dropPhone } from "./users.ts";

type Schemas = components["schemas"];

/** Invites of users, and the e-mails that verify their addresses. */
export function declareInvites(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("sendUserInvite", ({ path }, session) => {
    const user = userInIdentity(state, userOf(session), path["user_id"] ?? "");
    if (user.passwords.length > 0) throw conflict("INVITE_ALREADY_CONSUMED");
    user.invite = { until: context.now() + INVITE_MS, used: false };
    return { status: 204 };
  });

  operation("validateUserInvite", ({ path, body }) => {
    const user = state.users.get(path["user_id"] ?? "");
    if (user === undefined) throw notFound();
    const { inviteCode } = body as Schemas["UserInviteValidate"];
    const isGood = user.invite?.used === false && user.invite.until > context.now();
    if (!isGood || inviteCode !== CODE) throw conflict("INVITE_OR_INVITE_CODE_INVALID");
    return { status: 204 };
  });

  operation("consumeUserInvite", ({ path, body }) => {
    const user = state.users.get(path["user_id"] ?? "");
    if (user === undefined) throw noToken();
    const { inviteCode, password, mobile } = body as Schemas["UserInviteConsume"];
    if (user.passwords.length > 0) throw conflict("PASSWORD_ALREADY_CREATED");
    if (user.invite === undefined || inviteCode !== CODE) throw conflict("INVITE_OR_INVITE_CODE_INVALID");
    if (user.invite.until <= context.now()) throw tokenExpired();
    keepPassword(user, password.value);
    user.invite.used = true;
    if (mobile !== undefined) {
      dropPhone(user);
      user.mobile = mobile;
    }
    return { status: 200, body: { token: issueToken(state, context, user).token } };
  });

  operation("sendUserEmailVerificationCode", ({ body }) => {
    const users = usersWithEmail(state, (body as Schemas["UserEmailVerificationStart"]).email).filter(({ isRoot }) => !isRoot);
    if (users.length === 0) throw conflict("EMAIL_NOT_FOUND");
    for (const { codes } of users) codes.email = context.now() + EMAIL_CODE_MS;
    return { status: 204 };
  });

  operation("verifyUserEmail", ({ body }) => {
    const { email, verificationCode } = body as Schemas["UserEmailVerification"];
    const users = usersWithEmail(state, email).filter(({ isRoot, codes }) => !isRoot && (codes.email ?? 0) > context.now());
    if (users.length === 0 || verificationCode !== CODE) throw conflict("VERIFICATION_CODE_INVALID");
    for (const user of users) {
      user.emailVerified = true;
      user.codes.email = undefined;
    }
    return { status: 204 };
  });
}
