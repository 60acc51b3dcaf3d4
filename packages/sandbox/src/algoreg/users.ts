import { algoregCredentials } from "./credentials.ts";

/** What a programmatic user may call. */
export type Role = "all" | "onboarding";

/** A programmatic user. */
export interface UserRecord {
  readonly email: string;
  readonly role: Role;
  password: string;
  /** Wrong passwords in a row. */
  wrongPasswords: number;
  locked: boolean;
}

/** So many wrong passwords in a row lock a user. The page gives this number for people; for programs it gives none. */
const WRONG_PASSWORDS = 3;

/** The agent that the API's own changes are put down to. */
export const API_AGENT = 1;

/** The agent of the back office, whom the actions stand for. */
export const OFFICE_AGENT = 7;

/** The operations of Go!Vid. */
const onboardingOperations: ReadonlySet<string> = new Set(["createSession", "getSession", "checkIdentityDocument"]);

/** The users of a sandbox at its start. */
export function createUsers(): readonly UserRecord[] {
  const { email, password, onboarding } = algoregCredentials;
  return [
    { email, password, role: "all", wrongPasswords: 0, locked: false },
    { ...onboarding, role: "onboarding", wrongPasswords: 0, locked: false },
  ];
}

/** Whether a user's roles are enough for an operation. */
export function mayCall({ role }: UserRecord, operationId: string): boolean {
  return role === "all" || onboardingOperations.has(operationId);
}

/** Whose password this is. A wrong one counts, and a user with too many is locked: then the right one is no help either. */
export function tryPassword(users: readonly UserRecord[], email: string, password: string): UserRecord | undefined {
  const user = users.find((one) => one.email === email);
  if (user === undefined || user.locked) return undefined;
  if (user.password === password) {
    user.wrongPasswords = 0;
    return user;
  }
  user.wrongPasswords += 1;
  user.locked = user.wrongPasswords >= WRONG_PASSWORDS;
  return undefined;
}
