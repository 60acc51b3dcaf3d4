import { ConfigurationError } from "./errors.ts";
import { type Provided, read } from "./provided.ts";
import type { TokenStore } from "./token-store.ts";

/** By whichever types a program has: without the DOM's, Node's declare no global type of this name. */
type CryptoKey = Parameters<typeof crypto.subtle.encrypt>[1];

/** A 256-bit key for AES-GCM: 32 bytes, their Base64, or an imported key. */
export type EncryptionKey = string | Uint8Array | CryptoKey;

/** What `encryptedTokenStore` takes. */
export interface EncryptedTokenStoreOptions {
  /** The key, or a function that gives the current one. Two while one replaces the other: the first encrypts, both decrypt. */
  readonly key: Provided<EncryptionKey | readonly [EncryptionKey, EncryptionKey]>;
}

/** Begins each value, so that another form can follow. */
const PREFIX = "1.";
const IV_BYTES = 12;

/**
 * Encrypts what a store keeps, with AES-GCM, a random IV, and the store's key name as additional data, so that no value can be moved under another name.
 * What does not decrypt counts as nothing: it costs a token exchange.
 *
 * @throws ConfigurationError naming `key`, when a fixed one has no 256 bits.
 * @see https://www.w3.org/TR/webcrypto-2/#aes-gcm
 * @example
 * ```ts
 * const store = encryptedTokenStore(memoryTokenStore(), { key: crypto.getRandomValues(new Uint8Array(32)) });
 * ```
 */
export function encryptedTokenStore(store: TokenStore, { key }: EncryptedTokenStoreOptions): TokenStore {
  return encryptStore(store, key, "key");
}

/** The same, for a store whose own option has the key. */
export function encryptStore(store: TokenStore, key: EncryptedTokenStoreOptions["key"], option: string): TokenStore {
  // A fixed key is imported at once: bytes that are wiped afterwards do no harm.
  const fixed = typeof key === "function" ? undefined : importKeys(key, option);
  const keys = async (): Promise<CryptoKey[]> => Promise.all(fixed ?? importKeys(await read(key), option));
  const encrypted: TokenStore = {
    async get(name) {
      const value = await store.get(name);
      if (typeof value !== "string" || !value.startsWith(PREFIX)) return undefined;
      const all = await keys();
      for (const one of all) {
        const text = await decrypt(one, name, value.slice(PREFIX.length));
        if (text !== undefined) return text;
      }
      return undefined;
    },
    async set(name, value, ttlMs) {
      const [first] = await keys();
      if (first) await store.set(name, PREFIX + (await encrypt(first, name, value)), ttlMs);
    },
    delete: (name) => store.delete(name),
  };
  if (!store.lease) return encrypted;
  return { ...encrypted, leaseMs: store.leaseMs, lease: async (name, ttlMs) => store.lease?.(name, ttlMs) };
}

async function encrypt(key: CryptoKey, name: string, value: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const sealed = new Uint8Array(await crypto.subtle.encrypt(parameters(name, iv), key, new TextEncoder().encode(value)));
  return btoa(String.fromCharCode(...iv, ...sealed));
}

async function decrypt(key: CryptoKey, name: string, sealed: string): Promise<string | undefined> {
  try {
    const bytes = fromBase64(sealed);
    const opened = await crypto.subtle.decrypt(parameters(name, bytes.subarray(0, IV_BYTES)), key, bytes.subarray(IV_BYTES));
    return new TextDecoder().decode(opened);
  } catch {
    // Another key, another name, or no value of ours.
    return undefined;
  }
}

function parameters(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) };
}

/** Imports one or two keys; those that cannot be ones are refused at once, before a promise. */
function importKeys(given: EncryptionKey | readonly EncryptionKey[], option: string): Promise<CryptoKey>[] {
  const list: readonly EncryptionKey[] = Array.isArray(given) ? given : [given as EncryptionKey];
  if (list.length < 1 || list.length > 2) throw refused(option);
  return list
    .map((one) => toBytes(one, option))
    .map(async (one) => ("byteLength" in one ? crypto.subtle.importKey("raw", one, "AES-GCM", false, USAGES) : one));
}

const USAGES: readonly ("encrypt" | "decrypt")[] = ["encrypt", "decrypt"];

function toBytes(key: EncryptionKey, option: string): Uint8Array<ArrayBuffer> | CryptoKey {
  if (key instanceof CryptoKey) {
    const { name, length } = key.algorithm as AesKeyAlgorithm;
    if (name === "AES-GCM" && length === 256 && USAGES.every((usage) => key.usages.includes(usage))) return key;
    throw refused(option);
  }
  const bytes = typeof key === "string" ? fromBase64(key) : key;
  if (!(bytes instanceof Uint8Array) || bytes.length !== 32) throw refused(option);
  return Uint8Array.from(bytes);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

function refused(option: string): ConfigurationError {
  return new ConfigurationError(option, "must be one or two keys of 256 bits: 32 bytes, their Base64, or a CryptoKey for AES-GCM");
}
