import type { VendorContext } from "../vendor.ts";
import { IDLE_MS } from "./codes.ts";
import type { WeavrState } from "./state.ts";
import type { TokenRecord } from "./token-record.ts";
import type { UserRecord } from "./user-record.ts";

/** How a token differs from one that is ready and not stepped up. */
export interface TokenFacts {
  readonly kind?: TokenRecord["kind"];
  readonly steppedUp?: boolean;
  /** Whether it acts without its user. */
  readonly isDelegated?: boolean;
  /** Who acts, where that is not the user. */
  readonly credentials?: TokenRecord["credentials"];
}

/** Issues a token for a user. */
export function issueToken(state: WeavrState, context: VendorContext, user: UserRecord, facts: TokenFacts = {}): TokenRecord {
  const { kind = "ACCESS", steppedUp = false, isDelegated = false, credentials = credentialsOf(user) } = facts;
  const token: TokenRecord = {
    token: makeToken(user.id, context),
    kind,
    userId: user.id,
    identity: user.identity,
    credentials,
    isDelegated,
    steppedUp,
    lastUsedAt: context.now(),
    ended: false,
  };
  state.tokens.set(token.token, token);
  return token;
}

/** Ends every session of a user. */
export function endTokens(state: WeavrState, userId: string): void {
  for (const token of state.tokens.values()) if (token.userId === userId) token.ended = true;
}

/** Whether a token is still good: each use starts its time anew. */
export function isAlive(token: TokenRecord, now: number): boolean {
  return !token.ended && now - token.lastUsedAt < IDLE_MS;
}

/** Names a user as the one who acts. */
export function credentialsOf({ id, isRoot }: UserRecord): TokenRecord["credentials"] {
  return { type: isRoot ? "ROOT" : "USER", id };
}

/** A text that looks as a JWT does. Its signature is made up, and nothing verifies it. */
function makeToken(sub: string, { now, tokens }: VendorContext): string {
  const parts = [
    { alg: "HS512", typ: "JWT" },
    { sub, jti: tokens.token("", 12), iat: Math.floor(now() / 1_000) },
  ];
  const encode = (text: string): string => btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return [...parts.map((part) => encode(JSON.stringify(part))), tokens.token("", 43)].join(".");
}
