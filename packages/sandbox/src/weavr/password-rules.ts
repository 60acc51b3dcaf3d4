import { conflict } from "./errors.ts";
import type { UserRecord } from "./user-record.ts";

/** How many of a user's last passwords are kept. */
const KEPT = 5;

/** What the secure field of Weavr's page puts in the place of a password; our naming, after the samples of the reference. */
const FIELD_TOKEN = /^tok-/;

const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/** Holds a password to the rules of end users. A token of the secure field has passed them already. @throws Refusal with 409 */
export function checkRules(password: string): void {
  if (FIELD_TOKEN.test(password)) return;
  if (password.length < 8) throw conflict("PASSWORD_TOO_SHORT");
  if (password.length > 30) throw conflict("PASSWORD_TOO_LONG");
  if (!kinds.every((kind) => kind.test(password))) throw conflict("PASSWORD_TOO_SIMPLE");
}

/** Gives a user a new password. @throws Refusal with 409 when it breaks the rules, or is one of the last five */
export function keepPassword(user: UserRecord, password: string): void {
  checkRules(password);
  if (user.passwords.includes(password)) throw conflict("PASSWORD_ALREADY_USED");
  user.passwords = [password, ...user.passwords].slice(0, KEPT);
  user.passwordExpiresAt = 0;
  user.failedLogins = 0;
}
