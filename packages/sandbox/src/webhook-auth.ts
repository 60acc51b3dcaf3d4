/** How a webhook proves where it comes from. What the vendor leaves open, as an HMAC's hash and encoding, is yours to give. */
export type WebhookAuth =
  | { readonly kind: "basic"; readonly username: string; readonly password: string }
  | { readonly kind: "bearer"; readonly token: string }
  /** The whole value of `Authorization`. */
  | { readonly kind: "header"; readonly value: string }
  /** A secret that stands in the body. */
  | { readonly kind: "payload"; readonly secret: string }
  | { readonly kind: "none" }
  | {
      readonly kind: "hmac";
      readonly secret: string;
      readonly hash: "SHA-1" | "SHA-256" | "SHA-512";
      readonly encoding: "hex" | "base64";
      /** Stands before the signature. @default "" */
      readonly prefix?: string;
    };

/** The `Authorization` header of one delivery, where it has one. */
export async function webhookAuthorization(auth: WebhookAuth, body: string): Promise<string | undefined> {
  if (auth.kind === "none" || auth.kind === "payload") return undefined;
  if (auth.kind === "header") return auth.value;
  if (auth.kind === "basic") return `Basic ${base64(new TextEncoder().encode(`${auth.username}:${auth.password}`))}`;
  if (auth.kind === "bearer") return `Bearer ${auth.token}`;
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey("raw", encoder.encode(auth.secret), { name: "HMAC", hash: auth.hash }, false, ["sign"]);
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(body)));
  return (auth.prefix ?? "") + (auth.encoding === "hex" ? hex(signature) : base64(signature));
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
