import type { VendorContext } from "../vendor.ts";
import { weavrCredentials } from "./credentials.ts";
import type { WeavrState } from "./state.ts";
import type { UserRecord } from "./user-record.ts";

interface Claims {
  readonly sub?: string;
  readonly iss?: string;
  readonly iat?: number;
  readonly exp?: number;
  readonly jti?: string;
}

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" } as const;

/** The root user whom an assertion of the delegate client lets act for; undefined when it is no good, or was used before. */
export async function readAssertion(
  state: WeavrState,
  { now }: VendorContext,
  assertion: string,
  identityId: string | undefined,
): Promise<UserRecord | undefined> {
  const [header = "", payload = "", signature = ""] = assertion.split(".");
  if (state.delegateKey === undefined) return undefined;
  try {
    if ((JSON.parse(textOf(header)) as { readonly alg?: string }).alg !== "RS256") return undefined;
    const key = await crypto.subtle.importKey("jwk", state.delegateKey, algorithm, false, ["verify"]);
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    if (!(await crypto.subtle.verify(algorithm, key, bytesOf(signature), signed))) return undefined;
    const { sub = "", iss, iat, exp, jti } = JSON.parse(textOf(payload)) as Claims;
    const seconds = now() / 1_000;
    const isTimely = iat !== undefined && exp !== undefined && iat <= seconds + 60 && exp > seconds;
    const isOurs = iss === weavrCredentials.delegate.clientId && (identityId === undefined || identityId === sub);
    if (!isTimely || !isOurs || jti === undefined || state.spentTokens.has(jti)) return undefined;
    const root = state.users.get(sub);
    if (root?.isRoot !== true || state.identities.get(sub)?.active !== true) return undefined;
    state.spentTokens.add(jti);
    return root;
  } catch {
    return undefined;
  }
}

/** The bytes of Base64 for addresses. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

function textOf(part: string): string {
  return new TextDecoder().decode(bytesOf(part));
}
