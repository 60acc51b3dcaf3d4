/** How long a token is good for, as iComply documents it. Its answer does not tell. */
const LIFE_MS = 1_200_000;

/**
 * When a token ends, in milliseconds since the Unix epoch: 20 minutes from now, or at its `exp` where that is sooner.
 *
 * No page says that tokens have the claim, so one that is missing, unreadable or past counts for nothing: a token that has ended is answered with 401.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
 */
export function endOfToken(token: unknown, now: number): number {
  const latest = now + LIFE_MS;
  const claimed = readExpiry(token);
  return claimed !== undefined && claimed > now && claimed < latest ? claimed : latest;
}

/** What the token says of its own end. It is read, not verified: only iComply can do that. */
function readExpiry(token: unknown): number | undefined {
  if (typeof token !== "string") return undefined;
  const [, claims = "", , ...more] = token.split(".");
  if (more.length > 0) return undefined;
  try {
    const read: unknown = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")));
    const exp = typeof read === "object" && read !== null && Object.hasOwn(read, "exp") ? (read as { exp: unknown }).exp : undefined;
    return typeof exp === "number" ? exp * 1000 : undefined;
  } catch {
    // No JWT, or none whose claims can be read.
    return undefined;
  }
}
