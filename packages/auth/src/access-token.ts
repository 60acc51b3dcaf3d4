import type { Clock } from "./clock.ts";
import { TokenError } from "./errors.ts";

/** A token that a token endpoint gave. */
export interface AccessToken {
  readonly accessToken: string;
  /** When it ends, in milliseconds since the Unix epoch. */
  readonly expiresAt: number;
}

/** What a token endpoint said, before it is believed. */
export interface TokenAnswer {
  readonly accessToken: unknown;
  /** `Bearer` in any case, or absent. */
  readonly tokenType?: unknown;
  /** The life in seconds, as a number or its decimal text. */
  readonly expiresIn?: unknown;
  /** Instead of `expiresIn`: the end in milliseconds since the Unix epoch. */
  readonly expiresAt?: unknown;
}

/** The life given to a token whose answer does not tell (RFC 6749 section 5.1 leaves it open): short, and a 401 renews it. */
const UNSTATED_LIFE_MS = 300_000;

/**
 * Reads a token answer, and refuses what must not be used.
 *
 * @throws TokenError with code `invalid_token_response`.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function readAccessToken(answer: TokenAnswer, clock: Clock): AccessToken {
  const { accessToken, tokenType, expiresIn, expiresAt } = answer;
  if (typeof accessToken !== "string" || !/^[\u0021-\u007e]+$/.test(accessToken)) throw invalid("access token");
  if (tokenType !== undefined && tokenType !== null && !isBearer(tokenType)) throw invalid("token type");
  const now = clock.now();
  if (expiresAt !== undefined && expiresAt !== null) {
    if (typeof expiresAt !== "number" || !Number.isFinite(expiresAt) || expiresAt <= now) throw invalid("expiry");
    return { accessToken, expiresAt };
  }
  if (expiresIn === undefined || expiresIn === null) return { accessToken, expiresAt: now + UNSTATED_LIFE_MS };
  const seconds = typeof expiresIn === "string" && /^\d+$/.test(expiresIn) ? Number(expiresIn) : expiresIn;
  const end = typeof seconds === "number" && seconds > 0 ? now + seconds * 1000 : Number.NaN;
  if (!Number.isFinite(end)) throw invalid("life");
  return { accessToken, expiresAt: end };
}

function isBearer(tokenType: unknown): boolean {
  return typeof tokenType === "string" && tokenType.toLowerCase() === "bearer";
}

function invalid(part: string): TokenError {
  return new TokenError("invalid_token_response", `The ${part} in the token endpoint's answer cannot be used`);
}
