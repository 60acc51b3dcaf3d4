import type { OperationDefinition } from "@kyc-clients/core";
import type { VendorContext } from "../vendor.ts";
import { readBasicHeader } from "./basic-header.ts";
import { type AlloyKey, alloyCredentials } from "./credentials.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";
import { workflows } from "./workflows.ts";

/** Signs a request in, or lets it through where the operation takes requests that nobody signed. @throws Refusal with 401 or 403 */
export function authenticate(
  { security }: OperationDefinition,
  headers: Headers,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): Session {
  const isOpen = security.length === 0 || security.some((schemes) => schemes.length === 0);
  return isOpen ? { workflow: undefined } : signIn(headers, state, context, errors);
}

/** Lets a request in by Basic or bearer. @throws Refusal with 401 or 403 */
function signIn(headers: Headers, state: AlloyState, { now }: VendorContext, errors: AlloyErrors): Session {
  const header = headers.get("authorization");
  const bearer = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  if (bearer === undefined) return admit(readBasicHeader(header), errors);
  const record = state.bearers.get(bearer);
  if (record === undefined) {
    throw errors.refusal({ status: 401, minorCode: 4013, message: "This bearer token was never issued here." });
  }
  if (record.expiresAt <= now()) {
    const details = { bearer_token: bearer };
    throw errors.refusal({ status: 401, minorCode: 4012, message: "This bearer token is past its hour.", details });
  }
  return { workflow: record.workflow };
}

/** Whose credentials these are. `short` gives refusals the form of the token endpoints. @throws Refusal with 401 or 403 */
export function admit(key: AlloyKey | undefined, errors: AlloyErrors, short = false): Session {
  const { account, live, productionDisabled } = alloyCredentials;
  const isKey = (known: AlloyKey): boolean => known.token === key?.token && known.secret === key.secret;
  if (isKey(live)) {
    const message = "These credentials are those of the live environment.";
    throw errors.refusal({ status: 403, minorCode: 4032, message, short });
  }
  if (isKey(productionDisabled)) {
    throw errors.refusal({ status: 401, minorCode: 4015, message: "Production is not enabled for these credentials.", short });
  }
  const workflow = workflows.find(isKey);
  if (workflow === undefined && !isKey(account)) {
    throw errors.refusal({ status: 401, minorCode: 4011, message: "These credentials are not known.", short });
  }
  return { workflow };
}
