import { ControlInputError, text } from "../members.ts";
import type { Action } from "../vendor.ts";
import type { Parts } from "./parts.ts";
import type { UserRecord } from "./users.ts";

/** What an administrator does with programmatic users; Algoreg's support unlocks them too. */
export function userActions({ state: { users }, context }: Parts): Readonly<Record<string, Action>> {
  const input = { email: { check: text, required: true } };
  const named = (email: unknown): UserRecord => {
    const user = users.find((one) => one.email === email);
    if (user === undefined) throw new ControlInputError("/email", "names no programmatic user");
    return user;
  };
  const describe = ({ email, locked, wrongPasswords }: UserRecord) => ({ email, locked, wrong_passwords: wrongPasswords });
  return {
    users: {
      title: "Lists the programmatic users: who is locked, and how many wrong passwords in a row each has had",
      input: {},
      run: () => users.map(describe),
    },
    unlock: {
      title: "Unlocks a programmatic user, as Algoreg's support or an administrator would",
      input,
      run({ email }) {
        const user = named(email);
        user.locked = false;
        user.wrongPasswords = 0;
        return describe(user);
      },
    },
    renewPassword: {
      title: "Makes a new password for a programmatic user, and gives it. The old one is wrong from now on",
      input,
      run({ email }) {
        const user = named(email);
        user.password = `Sandbox-${context.tokens.token("", 12)}-1`;
        return { email, password: user.password };
      },
    },
  };
}
