import type { AlloyKey } from "./credentials.ts";

/** The token and secret of a Basic header; undefined when it is not one. */
export function readBasicHeader(header: string | null): AlloyKey | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=]+)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    const [token = "", secret] = splitOnce(atob(encoded), ":");
    return secret === undefined ? undefined : { token, secret };
  } catch {
    return undefined;
  }
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
