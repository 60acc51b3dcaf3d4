import type { AlgoregKey } from "./credentials.ts";

/** The address and password of a Basic header; undefined when it is not one. */
export function readBasicHeader(header: string | null): AlgoregKey | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)));
    const at = text.indexOf(":");
    return at < 0 ? undefined : { email: text.slice(0, at), password: text.slice(at + 1) };
  } catch {
    return undefined;
  }
}
