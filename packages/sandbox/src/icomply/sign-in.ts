import type { OperationDefinition } from "@kyc-clients/core";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { icomplyCredentials } from "./credentials.ts";
import type { IcomplyErrors } from "./errors.ts";
import { LIFETIME_S, makeToken } from "./jwt.ts";
import type { IcomplyState } from "./state.ts";

/** The two operations on tokens. */
export function declareTokens(operation: DeclareOperation<void>, state: IcomplyState, context: VendorContext, errors: IcomplyErrors): void {
  operation("createToken", ({ operationId, body }) => {
    const { Username, Password } = body as { readonly Username: string; readonly Password: string };
    if (Username !== icomplyCredentials.username || Password !== icomplyCredentials.password) {
      throw errors.refusal(operationId, 401, "User name or password is wrong.");
    }
    const token = makeToken(Username, context);
    state.tokens.set(token, context.now() + LIFETIME_S * 1_000);
    return { status: 200, body: { token } };
  });

  // Whoever gets here was let in by the token.
  operation("validateToken", () => ({ status: 200, body: { isTokenValid: true } }));
}

/** Lets a request in by a token, or by the API key where the operation takes one. @throws Refusal with 401 */
export function authenticate(
  operationId: string,
  { security }: OperationDefinition,
  headers: Headers,
  state: IcomplyState,
  { now }: VendorContext,
  errors: IcomplyErrors,
): void {
  if (security.length === 0) return;
  const { apiKey } = icomplyCredentials;
  const takesKey = security.some((schemes) => schemes.includes("apiKey"));
  if (takesKey && headers.get(apiKey.header) === apiKey.value) return;
  const expiresAt = state.tokens.get(tokenIn(headers.get("authorization"), !takesKey));
  if (expiresAt === undefined) throw errors.refusal(operationId, 401, "These credentials are not known.");
  if (expiresAt <= now()) throw errors.refusal(operationId, 401, "This token is past its 1200 seconds.");
}

/** The token of a header. The page on `tokenvalid` names the token alone, without its scheme. */
function tokenIn(header: string | null, mayBeBare: boolean): string {
  const bearer = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  return bearer ?? (mayBeBare ? (header ?? "") : "");
}
