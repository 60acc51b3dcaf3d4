import type { User } from "./state.ts";

/** Whose call it is; nobody's where an operation takes credentials in its body. */
export interface Session {
  readonly user: User | undefined;
}

/** The user of a call that was let in by a token. */
export function userOf({ user }: Session): User {
  if (user === undefined) throw new Error("the operation is open to everyone");
  return user;
}
