import type { QueryValue } from "../vendor.ts";
import type { AccountRecord } from "./account-records.ts";
import { isNamed, isWithin } from "./query-filter.ts";

/** Which accounts a list has. */
export function accountFilter(query: Readonly<Record<string, QueryValue>>): (account: AccountRecord) => boolean {
  return ({ profileId, friendlyName, state, currency, createdAt, tag }) =>
    isNamed(profileId, query["profileId"]) &&
    isNamed(friendlyName, query["friendlyName"]) &&
    isNamed(state.state, query["state"]) &&
    isNamed(state.blockedReason, query["state.blockedReason"]) &&
    isNamed(state.destroyedReason, query["state.destroyedReason"]) &&
    isNamed(currency, query["currency"]) &&
    isNamed(tag, query["tag"]) &&
    isWithin(createdAt, query["createdFrom"], query["createdTo"]);
}
