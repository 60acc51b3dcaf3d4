/** SHA-256 of a text, in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What stands under a key: a token, the credentials that were refused, or those that a server takes by HTTP Basic. */
export type StoredKind = "token" | "refusal" | "basic";

/** The key of something shared. Whoever sees it learns neither the address nor the client. */
export async function storeKey(baseUrl: string, key: string, kind: StoredKind): Promise<string> {
  return `kyc:${await sha256(JSON.stringify([baseUrl, key, kind]))}`;
}
