import type { UserRecord } from "./users.ts";

/** Whose call it is: a programmatic user, or nobody where the operation takes no credentials. */
export interface Session {
  readonly user: UserRecord | undefined;
}
