import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { Answer, VendorContext } from "../vendor.ts";
import { CODE, EMAIL_CODE_MS } from "./codes.ts";
import { conflict, noToken, tokenExpired } from "./errors.ts";
import { usersWithEmail } from "./find-users.ts";
import { checkRules, keepPassword } from "./password-rules.ts";
import { type Session, sessionOf } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { issueToken } from "./tokens.ts";
import type { UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** The five operations on passwords. */
export function declarePasswords(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  const signedIn = (user: UserRecord): Answer => {
    const { token } = issueToken(state, context, user);
    return { status: 200, body: { passwordInfo: { identityId: user.identity, expiryDate: user.passwordExpiresAt }, token } };
  };

  operation("createPassword", ({ path, body }) => {
    const user = state.users.get(path["user_id"] ?? "");
    if (user === undefined) throw noToken();
    const { password } = body as Schemas["PasswordCreate"];
    if (user.passwords.length > 0) throw conflict("PASSWORD_ALREADY_CREATED");
    keepPassword(user, password.value);
    return signedIn(user);
  });

  operation("updatePassword", ({ body }, session) => {
    const { user, token } = sessionOf(session);
    const { oldPassword, newPassword } = body as Schemas["PasswordUpdate"];
    if (oldPassword.value !== user.passwords[0]) throw conflict("PASSWORD_INCORRECT");
    keepPassword(user, newPassword.value);
    // The temporary one has done its work.
    if (token.kind === "PASSWORD") token.ended = true;
    return signedIn(user);
  });

  operation("validatePassword", ({ body }) => {
    checkRules((body as Schemas["PasswordValidate"]).password.value);
    return { status: 204 };
  });

  operation("startLostPassword", ({ body }) => {
    const { email } = body as Schemas["LostPasswordStart"];
    const [user, another] = usersWithEmail(state, email);
    if (user === undefined) throw conflict("ACCOUNT_NOT_FOUND");
    if (another !== undefined) throw conflict("MULTIPLE_ACCOUNTS_FOUND");
    user.codes.lostPassword = context.now() + EMAIL_CODE_MS;
    return { status: 204 };
  });

  operation("resumeLostPassword", ({ body }) => {
    const { nonce, email, newPassword } = body as Schemas["LostPasswordResume"];
    const user = usersWithEmail(state, email).find(({ codes }) => codes.lostPassword !== undefined);
    if (user?.codes.lostPassword === undefined || nonce !== CODE) throw conflict("INVALID_NONCE_OR_EMAIL");
    if (user.codes.lostPassword <= context.now()) throw tokenExpired();
    if (user.passwords.length === 0) throw conflict("PASSWORD_NOT_SET");
    keepPassword(user, newPassword.value);
    user.codes.lostPassword = undefined;
    return { status: 200, body: { token: issueToken(state, context, user).token } };
  });
}
