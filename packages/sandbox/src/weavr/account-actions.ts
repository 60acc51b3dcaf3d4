import { ControlInputError, integer, text } from "../members.ts";
import type { Action } from "../vendor.ts";
import type { AccountRecord } from "./account-records.ts";
import type { WeavrState } from "./state.ts";

/** What happens to accounts outside of the operations of the spec. */
export function createAccountActions(state: WeavrState): Readonly<Record<string, Action>> {
  const accountId = { check: text, required: true };
  const find = (id: unknown): AccountRecord => {
    const account = state.accounts.get(String(id));
    if (account === undefined) throw new ControlInputError("/accountId", "names no account");
    return account;
  };

  return {
    deposit: {
      title: "Pays money into an account, in minor units",
      input: { accountId, amount: { check: integer(1, 1_000_000_000), required: true } },
      run(input) {
        const account = find(input["accountId"]);
        if (account.state.state !== "ACTIVE") throw new ControlInputError("/accountId", "names an account that is not active");
        account.available += Number(input["amount"]);
        account.actual += Number(input["amount"]);
        return { availableBalance: account.available, actualBalance: account.actual };
      },
    },
    blockAccount: {
      title: "Blocks an account by Weavr itself",
      input: { accountId },
      run(input) {
        const account = find(input["accountId"]);
        if (account.state.state === "DESTROYED") throw new ControlInputError("/accountId", "names an account that is destroyed");
        account.state = { state: "BLOCKED", blockedReason: "SYSTEM" };
        return account.state;
      },
    },
  };
}
