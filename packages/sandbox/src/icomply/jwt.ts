import type { VendorContext } from "../vendor.ts";

/** How long a token is good. */
export const LIFETIME_S = 1_200;

/** Makes a token that looks as a JWT does. Its signature is made up, and nothing verifies it. */
export function makeToken(username: string, { now, tokens }: Pick<VendorContext, "now" | "tokens">): string {
  const issuedAt = Math.floor(now() / 1_000);
  const parts = [
    { alg: "HS256", typ: "JWT" },
    { sub: username, jti: tokens.token("", 12), iat: issuedAt, exp: issuedAt + LIFETIME_S },
  ];
  return [...parts.map((part) => encode(JSON.stringify(part))), tokens.token("", 43)].join(".");
}

/** Base64 for addresses, of a text in ASCII. */
function encode(text: string): string {
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
