import { assertCredential, type Clock, ConfigurationError, type Provided, readProvided, systemClock } from "@kyc-clients/auth";
import { unwrap } from "@kyc-clients/core";
import type { WeavrClient } from "./client.ts";
import type { components } from "./openapi.gen.ts";
import { signedIn, type WeavrSignedIn } from "./sign-in.ts";

/** By whichever types a program has: without the DOM's, Node's declare no global type of this name. */
type CryptoKey = Parameters<typeof crypto.subtle.encrypt>[1];

/** A delegate client, and the identity to act for. */
export interface WeavrDelegate {
  /** The id of the delegate client, as Weavr gave it. */
  readonly clientId: string;
  readonly identity: components["schemas"]["IdentityId"];
  /** The private key whose public half is registered: as Web Crypto has it (RS256, usage `sign`), or as the text of a PKCS #8 PEM file. */
  readonly privateKey: Provided<CryptoKey | string>;
  /** How long the assertion is good, in seconds. @default 300 */
  readonly lifeSeconds?: number | undefined;
  /** @default the system's */
  readonly clock?: Clock | undefined;
}

const RS256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/**
 * Signs a delegate client in for an identity, without a user present. The assertion is made anew each time, and sent once.
 * Weavr wants mutual TLS for it: give the client a `fetch` that has your certificate.
 *
 * @throws ConfigurationError when a part cannot be used.
 * @throws ApiError when Weavr refuses.
 * @see https://docs.weavr.io/apis/authentication/delegation-integration/
 */
export async function signInAsDelegate(weavr: Pick<WeavrClient, "requestAccessToken">, delegate: WeavrDelegate): Promise<WeavrSignedIn> {
  const clientAssertion = await createDelegateAssertion(delegate);
  return signedIn(unwrap(await weavr.requestAccessToken({ body: { identity: delegate.identity, clientAssertion } })));
}

/**
 * Makes the assertion of a delegate client: a JWT, signed by RS256.
 *
 * @throws ConfigurationError when a part cannot be used.
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export async function createDelegateAssertion({
  clientId,
  identity,
  privateKey,
  lifeSeconds = 300,
  clock = systemClock,
}: WeavrDelegate): Promise<string> {
  assertCredential("clientId", clientId);
  assertCredential("identity.id", identity?.id);
  if (!Number.isInteger(lifeSeconds) || lifeSeconds < 1)
    throw new ConfigurationError("lifeSeconds", "must be a whole number of at least 1");
  const key = await readKey(await readProvided(privateKey));
  const iat = Math.floor(clock.now() / 1000);
  const claims = { sub: identity.id, iss: clientId, iat, exp: iat + lifeSeconds, jti: crypto.randomUUID() };
  const signed = [{ alg: "RS256", typ: "JWT" }, claims].map((part) => toText(new TextEncoder().encode(JSON.stringify(part)))).join(".");
  const signature = await crypto.subtle.sign(RS256.name, key, new TextEncoder().encode(signed));
  return `${signed}.${toText(new Uint8Array(signature))}`;
}

async function readKey(given: CryptoKey | string): Promise<CryptoKey> {
  try {
    const key = typeof given === "string" ? await crypto.subtle.importKey("pkcs8", readPem(given), RS256, false, ["sign"]) : given;
    const { name, hash } = key.algorithm as { readonly name: string; readonly hash?: { readonly name: string } };
    if (name === RS256.name && hash?.name === RS256.hash && key.usages.includes("sign")) return key;
  } catch {
    // The cause might show the key.
  }
  throw new ConfigurationError("privateKey", "must be an RSA key for RS256 with usage sign, or one in PKCS #8 PEM");
}

function readPem(text: string): Uint8Array<ArrayBuffer> {
  const [, body = ""] = /^\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/.exec(text) ?? [];
  return Uint8Array.from(atob(body.replace(/\s/g, "")), (character) => character.charCodeAt(0));
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
