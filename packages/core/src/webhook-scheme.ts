import {
  assertCredential,
  type BasicCredentials,
  basicAuthorization,
  ConfigurationError,
  type Provided,
  readProvided,
} from "@kyc-clients/auth";
import type { WebhookDelivery } from "./webhook-delivery.ts";

/** Proves who sent a webhook. */
export interface WebhookScheme {
  /** Whether the delivery proves itself. */
  verify(delivery: WebhookDelivery): Promise<boolean>;
  /** When the sender says that it was sent, in milliseconds since the Unix epoch, NaN where it does not; only where the scheme signs it. */
  sentAt?(delivery: WebhookDelivery): number;
}

/** One value, or two while one takes the other's place; as they are, or as a function that gives the current ones on each delivery. */
export type Current<Value> = Provided<Value | readonly [Value, Value]>;

/** The secrets of a scheme. */
export type WebhookSecrets = Current<string>;

/** How a vendor signs a webhook. */
export interface HmacOptions {
  readonly secrets: WebhookSecrets;
  /** The header that carries the signature. */
  readonly header: string;
  readonly hash: "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";
  readonly encoding: "hex" | "base64";
  /** What stands before the signature, as `sha256=`. A signature without it is of another scheme. @default "" */
  readonly prefix?: string;
  /** The header with the time of sending. It must be part of what is signed. */
  readonly timestamp?: { readonly header: string; readonly unit: "seconds" | "milliseconds" };
  /** What is signed, piece after piece. @default the body; with a timestamp, `<time>.<body>` */
  readonly signed?: (delivery: WebhookDelivery) => readonly (string | Uint8Array<ArrayBuffer>)[];
}

/**
 * Verifies an HMAC (RFC 2104). Several signatures may stand in the header, separated by commas.
 *
 * @throws ConfigurationError when a secret is missing, blank, or has control characters or outer white space.
 * @see https://www.rfc-editor.org/rfc/rfc2104
 */
export function hmacSignature({ secrets, header, hash, encoding, prefix = "", timestamp, signed }: HmacOptions): WebhookScheme {
  const read = current(secrets, "secrets", (secret) => secret);
  const timeOf = ({ headers }: WebhookDelivery): string => (timestamp && headers.get(timestamp.header)) ?? "";
  const pieces = signed ?? ((delivery) => (timestamp ? [timeOf(delivery), ".", delivery.body] : [delivery.body]));
  const scheme: WebhookScheme = {
    async verify(delivery) {
      const data = await new Blob([...pieces(delivery)]).arrayBuffer();
      const given = (delivery.headers.get(header) ?? "").split(",").map((part) => part.trim());
      const signatures = given.filter((part) => part.startsWith(prefix)).map((part) => decode(part.slice(prefix.length), encoding));
      let isGenuine = false;
      for (const secret of await read()) {
        const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash }, false, ["sign"]);
        const expected = new Uint8Array(await crypto.subtle.sign("HMAC", key, data));
        for (const signature of signatures) if (isSame(signature, expected)) isGenuine = true;
      }
      return isGenuine;
    },
  };
  if (!timestamp) return scheme;
  const factor = timestamp.unit === "seconds" ? 1000 : 1;
  return { ...scheme, sentAt: (delivery) => (/^\d+$/.test(timeOf(delivery)) ? Number(timeOf(delivery)) * factor : Number.NaN) };
}

/**
 * Verifies a fixed header, as a bearer token or a key that the vendor repeats on each delivery.
 *
 * @throws ConfigurationError when the value is missing, blank, or has control characters or outer white space.
 */
export function staticHeader({ header, value }: { readonly header: string; readonly value: WebhookSecrets }): WebhookScheme {
  return headerScheme(
    header,
    current(value, "value", (secret) => secret),
  );
}

/**
 * Verifies the Basic credentials that the vendor was told to use.
 *
 * @throws ConfigurationError when a part is missing or blank, or the user name holds a colon.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function basicHeader(credentials: Current<BasicCredentials>): WebhookScheme {
  const expected = current(credentials, "credentials", (pair) => {
    assertCredential("username", pair?.username);
    assertCredential("password", pair?.password);
    // Without this, one pair of credentials could be read as another.
    if (pair.username.includes(":")) throw new ConfigurationError("username", "must not hold a colon");
    return basicAuthorization(pair);
  });
  // The name of an HTTP scheme has no case (RFC 9110 section 11.1).
  return headerScheme("authorization", expected, (given) => given.replace(/^basic +/i, "Basic "));
}

function headerScheme(header: string, read: () => Promise<readonly string[]>, normalize = (given: string): string => given): WebhookScheme {
  return {
    async verify({ headers }) {
      const given = await digest(normalize(headers.get(header) ?? ""));
      let isGenuine = false;
      for (const expected of await read()) if (isSame(given, await digest(expected))) isGenuine = true;
      return isGenuine;
    },
  };
}

/** Reads what is current on each delivery, and refuses what cannot be a secret: at once where it is fixed. */
function current<Value>(given: Current<Value>, option: string, toSecret: (value: Value) => string): () => Promise<readonly string[]> {
  const check = (value: Value | readonly [Value, Value]): readonly string[] => {
    const values = (Array.isArray(value) ? value : [value]) as readonly Value[];
    if (values.length === 0) throw new ConfigurationError(option, "must hold at least one");
    return values.map((one) => {
      const secret = toSecret(one);
      assertCredential(option, secret);
      return secret;
    });
  };
  if (typeof given !== "function") check(given);
  return async () => check(await readProvided(given));
}

/** Compares bytes to the end, so that the time does not tell where they differ. Both have a length that is no secret. */
function isSame(given: Uint8Array | undefined, expected: Uint8Array): boolean {
  if (given?.length !== expected.length) return false;
  return expected.reduce((difference, byte, index) => difference | (byte ^ (given[index] ?? 0)), 0) === 0;
}

/** Gives texts of any length the same one, before they are compared. */
async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
}

/** The bytes of a signature; `undefined` for what is none in that encoding. */
function decode(text: string, encoding: "hex" | "base64"): Uint8Array | undefined {
  if (encoding === "hex") {
    if (!/^(?:[0-9a-f]{2})+$/i.test(text)) return undefined;
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
