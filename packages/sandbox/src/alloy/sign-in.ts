import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { readBasicHeader } from "./basic-header.ts";
import { type AlloyKey, alloyCredentials } from "./credentials.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";
import { workflows } from "./workflows.ts";

/** How long a bearer token lives. */
const LIFETIME_S = 3_600;

/** Lets a request in by Basic or bearer. @throws Refusal with 401 */
export function signIn(headers: Headers, state: AlloyState, { now }: VendorContext, errors: AlloyErrors): Session {
  const header = headers.get("authorization");
  const bearer = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
  const record = bearer === undefined ? undefined : state.bearers.get(bearer);
  if (record !== undefined && record.expiresAt <= now()) {
    const message = "This bearer token is past its hour.";
    throw errors.refusal({ status: 401, minorCode: 4012, message, details: { bearer_token: bearer } });
  }
  const session = record ?? sessionOf(readBasicHeader(header));
  if (session === undefined) throw errors.refusal({ status: 401, minorCode: 4011, message: "These credentials are not known." });
  return { workflow: session.workflow };
}

/** The exchange of credentials for a bearer token. Where they are sent decides the shape of the answer. */
export function declareTokenExchange(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  { now, tokens }: VendorContext,
  errors: AlloyErrors,
): void {
  operation("createBearerToken", ({ headers, body }) => {
    const { application_token: token, application_secret: secret } = body as { application_token?: string; application_secret?: string };
    const header = headers.get("authorization");
    if (header === null && (token === undefined || secret === undefined)) {
      throw errors.refusal({ status: 400, minorCode: 4001, message: "Credentials go into a Basic header or into the body.", short: true });
    }
    const key = header === null ? { token: token ?? "", secret: secret ?? "" } : readBasicHeader(header);
    const session = sessionOf(key);
    if (session === undefined)
      throw errors.refusal({ status: 401, minorCode: 4011, message: "These credentials get no token.", short: true });

    const bearer = tokens.token("", 40);
    const expiresAt = now() + LIFETIME_S * 1_000;
    state.bearers.set(bearer, { key: key as AlloyKey, workflow: session.workflow, expiresAt });
    const answer =
      header === null
        ? { bearer_token: bearer, expires: expiresAt }
        : { access_token: bearer, token_type: "bearer", expires_in: LIFETIME_S };
    return { status: 200, body: answer };
  });
}

/** Whose credentials these are; undefined when nobody's. */
function sessionOf(key: AlloyKey | undefined): Session | undefined {
  if (key === undefined) return undefined;
  const { account } = alloyCredentials;
  if (key.token === account.token && key.secret === account.secret) return { workflow: undefined };
  const workflow = workflows.find(({ token, secret }) => token === key.token && secret === key.secret);
  return workflow === undefined ? undefined : { workflow };
}
