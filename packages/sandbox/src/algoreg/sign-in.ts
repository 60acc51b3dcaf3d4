import type { OperationDefinition } from "@kyc-clients/core";
import type { Refusal } from "../vendor.ts";
import { readBasicHeader } from "./basic-header.ts";
import { refusal } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlgoregState } from "./state.ts";
import { mayCall, tryPassword, type UserRecord } from "./users.ts";

/** Signs a request in by Basic or bearer, where the operation wants it. @throws Refusal with 401, or 403 without the role */
export function authenticate(
  operationId: string,
  { security }: OperationDefinition,
  headers: Headers,
  state: AlgoregState,
  now: number,
): Session {
  if (security.length === 0) return { user: undefined };
  const user = whose(headers.get("authorization"), state, now);
  if (user === undefined) throw notSignedIn();
  if (!mayCall(user, operationId)) {
    throw refusal({ status: 403, code: "role_missing", message: "This user has no role for this operation." });
  }
  return { user };
}

/** One answer for all: wrong, unknown, ended, locked. Who may be guessing is not told which. */
export function notSignedIn(): Refusal {
  return refusal({ status: 401, code: "unauthorized", message: "These credentials let nobody in." });
}

function whose(header: string | null, { users, bearers }: AlgoregState, now: number): UserRecord | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  if (bearer === undefined) {
    const key = readBasicHeader(header);
    return key && tryPassword(users, key.email, key.password);
  }
  const record = bearers.get(bearer);
  const isGood = record !== undefined && record.expiresAt > now && !record.user.locked;
  return isGood ? record.user : undefined;
}
