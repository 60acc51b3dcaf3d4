import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { rootUserOf } from "./diligence.ts";
import { conflict } from "./errors.ts";
import type { Session } from "./session.ts";
import type { WeavrState } from "./state.ts";
import { isAlive, issueToken } from "./tokens.ts";

/** The one operation of the back office: a token for an identity, of which there is one at a time. */
export function declareBackOffice(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("requestBackofficeAccessToken", ({ body }) => {
    const { identity } = body as components["schemas"]["BackofficeAccessTokenRequest"];
    const record = state.identities.get(identity.id);
    if (record?.kind !== identity.type) throw conflict("UNRESOLVED_IDENTITY");
    const isImpersonated = [...state.tokens.values()].some(
      (token) => token.isDelegated && token.credentials.type === "ROOT" && token.identity.id === record.id && isAlive(token, context.now()),
    );
    if (isImpersonated) throw conflict("ALREADY_IMPERSONATED");
    const { token, credentials } = issueToken(state, context, rootUserOf(state, record), { isDelegated: true });
    return { status: 200, body: { token: { token }, identity, credentials } };
  });
}
