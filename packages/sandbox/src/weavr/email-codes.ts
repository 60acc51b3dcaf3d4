import type { VendorContext } from "../vendor.ts";
import { CODE, EMAIL_CODE_MS } from "./codes.ts";
import { conflict } from "./errors.ts";
import type { IdentityRecord } from "./identity-records.ts";
import type { WeavrState } from "./state.ts";
import type { UserRecord } from "./user-record.ts";

/** Mails a code to the root user of an identity of one kind. @throws Refusal with 409 */
export function sendEmailCode(state: WeavrState, { now }: VendorContext, kind: IdentityRecord["kind"], email: string): void {
  const user = findRootUser(state, kind, email);
  if (user === undefined) throw conflict("EMAIL_NOT_FOUND");
  if (user.emailVerified) throw conflict("ALREADY_VERIFIED");
  user.codes.email = now() + EMAIL_CODE_MS;
}

/** Confirms an address by the code that was mailed to it, once. @throws Refusal with 409 */
export function verifyEmailCode(
  state: WeavrState,
  { now }: VendorContext,
  kind: IdentityRecord["kind"],
  { email, verificationCode }: { readonly email: string; readonly verificationCode: string },
): void {
  const user = findRootUser(state, kind, email);
  const isGood = verificationCode === CODE && (user?.codes.email ?? 0) > now();
  if (user === undefined || !isGood) throw conflict("VERIFICATION_CODE_INVALID");
  user.codes.email = undefined;
  user.emailVerified = true;
}

function findRootUser({ users }: WeavrState, kind: IdentityRecord["kind"], email: string): UserRecord | undefined {
  return [...users.values()].find((user) => user.isRoot && user.identity.type === kind && user.email.toLowerCase() === email.toLowerCase());
}
