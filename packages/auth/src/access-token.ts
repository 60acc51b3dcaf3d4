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
const UNSTATED_LIFE_SECONDS = 300;

/**
 * Reads a token answer, and refuses what must not be used.
 *
 * @throws TokenError with code `invalid_token_response`.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export function readAccessToken({ accessToken, tokenType, expiresIn, expiresAt }: TokenAnswer, clock: Clock): AccessToken {
  const type = tokenType ?? "bearer";
  const now = clock.now();
  const seconds = typeof expiresIn === "string" && /^\d+$/.test(expiresIn) ? Number(expiresIn) : (expiresIn ?? UNSTATED_LIFE_SECONDS);
  const end = expiresAt ?? (typeof seconds === "number" ? now + seconds * 1000 : undefined);
  if (typeof accessToken !== "string" || !/^[!-~]+$/.test(accessToken)) throw invalid("access token");
  if (typeof type !== "string" || !/^bearer$/i.test(type)) throw invalid("token type");
  if (typeof end !== "number" || !Number.isFinite(end) || end <= now) throw invalid("expiry");
  return { accessToken, expiresAt: end };
}

function invalid(part: string): TokenError {
  return new TokenError("invalid_token_response", `The token endpoint gave an unusable ${part}`);
}
