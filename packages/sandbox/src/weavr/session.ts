import type { IdentityRecord } from "./identity-records.ts";
import type { TokenRecord } from "./token-record.ts";
import type { UserRecord } from "./user-record.ts";

/** The layer of the user. */
export interface UserSession {
  readonly token: TokenRecord;
  readonly user: UserRecord;
  /** The corporate or consumer that the call is about. */
  readonly identity: IdentityRecord;
}

/** Who sent a request: the account alone, or a user of it. */
export interface Session {
  readonly user?: UserSession | undefined;
  /** Whether the key is that of the delegate client. */
  readonly isDelegate?: boolean | undefined;
}

/** The session of a call that takes nobody but a user. */
export function sessionOf({ user }: Session): UserSession {
  if (user === undefined) throw new Error("weavr: an operation for users was called without one");
  return user;
}

/** The user of a call that takes nobody else. */
export function userOf(session: Session): UserRecord {
  return sessionOf(session).user;
}

/** The corporate or consumer of a call for users. */
export function identityOf(session: Session): IdentityRecord {
  return sessionOf(session).identity;
}
