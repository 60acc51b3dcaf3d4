const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Makes the tokens of one sandbox: the same seed and the same calls give the same tokens. They are names, never secrets. */
export interface TokenGenerator {
  /** The next token of a kind: its prefix and so many letters and digits. */
  token(prefix: string, length?: number): string;
  /** The next identifier in the shape of a UUID, version 4. */
  uuid(): string;
}

/** Creates a generator. Each prefix has a sequence of its own, so one more error does not rename the next evaluation. */
export function createTokenGenerator(seed: string): TokenGenerator {
  const sequences = new Map<string, () => number>();
  const sequenceOf = (kind: string): (() => number) => {
    let sequence = sequences.get(kind);
    if (sequence === undefined) {
      sequence = mulberry32(fnv1a(`${seed}\u0000${kind}`));
      sequences.set(kind, sequence);
    }
    return sequence;
  };
  const text = (kind: string, length: number, alphabet: string): string => {
    const sequence = sequenceOf(kind);
    let made = "";
    for (let index = 0; index < length; index++) made += alphabet[Math.floor((sequence() / 2 ** 32) * alphabet.length)];
    return made;
  };

  return {
    token: (prefix, length = 20) => prefix + text(prefix, length, ALPHABET),
    uuid() {
      const hex = text("uuid", 30, "0123456789abcdef");
      const variant = text("uuid", 1, "89ab");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-${variant}${hex.slice(15, 18)}-${hex.slice(18)}`;
    },
  };
}

/** A text's hash of 32 bits (FNV-1a), to start a sequence with. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** A sequence of 32-bit numbers with the full period (mulberry32): repeatable, not secret. */
function mulberry32(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
