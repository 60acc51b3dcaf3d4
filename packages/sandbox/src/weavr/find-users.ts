import { notFound } from "./errors.ts";
import type { WeavrState } from "./state.ts";
import type { UserRecord } from "./user-record.ts";

/** All users with an e-mail address: one in each identity that its owner belongs to. */
export function usersWithEmail(state: WeavrState, email: string): readonly UserRecord[] {
  const wanted = email.toLowerCase();
  return [...state.users.values()].filter((user) => user.email.toLowerCase() === wanted);
}

/** Whether a user could sign in, as far as nobody has switched it or its identity off. */
export function isEnabled(state: WeavrState, user: UserRecord): boolean {
  return user.active && state.identities.get(user.identity.id)?.active !== false;
}

/** A user of the same identity. @throws Refusal with 404 */
export function userInIdentity(state: WeavrState, acting: UserRecord, id: string): UserRecord {
  const user = state.users.get(id);
  if (user === undefined || user.identity.id !== acting.identity.id) throw notFound();
  return user;
}
