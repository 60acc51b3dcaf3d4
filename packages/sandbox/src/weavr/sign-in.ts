import type { OperationDefinition } from "@kyc-clients/core";
import type { VendorContext } from "../vendor.ts";
import { weavrCredentials } from "./credentials.ts";
import { forbidden, simulatorUnauthorized, unauthorized } from "./errors.ts";
import { isEnabled } from "./find-users.ts";
import { mayCall } from "./permissions.ts";
import { countRequest } from "./rate-limits.ts";
import type { Session, UserSession } from "./session.ts";
import type { WeavrState } from "./state.ts";
import type { TokenRecord } from "./token-record.ts";
import { isAlive } from "./tokens.ts";

/** What the token of a login is good for before its exchange. */
const forAuthTokens: ReadonlySet<string> = new Set(["listIdentities", "requestAccessToken", "logout"]);

/** Calls that say nothing of limits. */
const unlimited: ReadonlySet<string> = new Set(["listIdentities", "startUserKyc", "requestBackofficeAccessToken"]);

/** Lets a request in by its layers: the key, the user's token, the step-up. @throws Refusal */
export function authenticate(
  operationId: string,
  operation: OperationDefinition,
  headers: Headers,
  state: WeavrState,
  { now }: VendorContext,
): Session {
  const isSimulator = operationId.startsWith("simulate");
  const refusal = (): Error => (isSimulator ? simulatorUnauthorized() : unauthorized());
  const { apiKey, programmeKey, delegate } = weavrCredentials;
  const key = headers.get(isSimulator ? "programme-key" : "api-key");
  const isDelegate = !isSimulator && key === delegate.apiKey;
  if (!isDelegate && key !== (isSimulator ? programmeKey : apiKey)) throw refusal();
  if (!isSimulator && !unlimited.has(operationId)) countRequest(state, now());

  const needsToken = operation.security.every((schemes) => schemes.includes("bearer"));
  const takesToken = operation.security.some((schemes) => schemes.includes("bearer"));
  const header = headers.get("authorization");
  if (!takesToken || (header === null && !needsToken)) return { isDelegate };
  const token = state.tokens.get(/^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "");
  if (token === undefined || !isAlive(token, now())) throw refusal();
  const user = sessionOfToken(state, token);
  if (user === undefined) throw refusal();
  token.lastUsedAt = now();
  requireRights(operationId, operation, user);
  return { user, isDelegate };
}

function sessionOfToken(state: WeavrState, token: TokenRecord): UserSession | undefined {
  const user = state.users.get(token.userId);
  const identity = state.identities.get(token.identity.id);
  if (user === undefined || identity === undefined || !isEnabled(state, user)) return undefined;
  return { token, user, identity };
}

/** Holds a session to what its operation wants. @throws Refusal with 403 */
function requireRights(operationId: string, { stepUp = false }: OperationDefinition, { token, user }: UserSession): void {
  if (token.kind === "PASSWORD" && operationId !== "updatePassword") throw forbidden("ACCESS_TOKEN_REQUIRED");
  if (token.kind === "AUTH" && !forAuthTokens.has(operationId)) throw forbidden("ACCESS_TOKEN_REQUIRED");
  if (!token.isDelegated && !mayCall(user, operationId)) throw forbidden("INSUFFICIENT_PERMISSIONS");
  if (stepUp && !token.steppedUp && !token.isDelegated) throw forbidden("STEP_UP_REQUIRED");
}
