import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import type { VendorContext } from "../vendor.ts";
import { readBasicHeader } from "./basic-header.ts";
import type { AlloyKey } from "./credentials.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";
import { admit } from "./sign-in.ts";
import type { AlloyState, BearerRecord } from "./state.ts";

/** How long a bearer token lives. */
const LIFETIME_S = 3_600;

interface Issued {
  readonly bearer: string;
  readonly expiresAt: number;
}

/** The operations about bearer tokens: issue, validate, refresh. They refuse in the short form. */
export function declareBearerTokens(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  { now, tokens }: VendorContext,
  errors: AlloyErrors,
): void {
  const refusal = (status: number, minorCode: number, message: string) => errors.refusal({ status, minorCode, message, short: true });
  const issue = (owner: Pick<BearerRecord, "key" | "workflow">): Issued => {
    const bearer = tokens.token("", 40);
    const expiresAt = now() + LIFETIME_S * 1_000;
    state.bearers.set(bearer, { key: owner.key, workflow: owner.workflow, expiresAt });
    return { bearer, expiresAt };
  };

  operation("createBearerToken", ({ headers, body }) => {
    const { application_token: token, application_secret: secret } = body as { application_token?: string; application_secret?: string };
    const header = headers.get("authorization");
    if (header === null && (token === undefined || secret === undefined)) {
      throw refusal(400, 4001, "Credentials go into a Basic header or into the body.");
    }
    const key = header === null ? { token: token ?? "", secret: secret ?? "" } : readBasicHeader(header);
    const { workflow } = admit(key, errors, true);
    if (workflow?.isDisabled === true) throw refusal(401, 4011, "A workflow that is switched off gets no token.");
    const issued = issue({ key: key as AlloyKey, workflow });
    return { status: 200, body: header === null ? bodyShape(issued) : headerShape(issued) };
  });

  operation("validateBearerToken", ({ body }) => {
    const record = state.bearers.get(tokenIn(body));
    if (record === undefined) throw refusal(401, 4011, "This bearer token was never issued here.");
    if (record.expiresAt <= now()) throw refusal(401, 4012, "This bearer token is past its hour.");
    return { status: 200, body: {} };
  });

  // The old token lives on: no page says that a refresh ends it.
  operation("refreshBearerToken", ({ body }) => {
    const record = state.bearers.get(tokenIn(body));
    if (record === undefined || record.expiresAt <= now()) throw refusal(401, 4014, "This bearer token may not be refreshed.");
    return { status: 200, body: bodyShape(issue(record)) };
  });
}

function tokenIn(body: unknown): string {
  return (body as { readonly bearer_token: string }).bearer_token;
}

/** The answer to credentials in a header. */
function headerShape({ bearer }: Issued): Json {
  return { access_token: bearer, token_type: "bearer", expires_in: LIFETIME_S };
}

/** The answer to what comes in the body: credentials, or a token to refresh. */
function bodyShape({ bearer, expiresAt }: Issued): Json {
  return { bearer_token: bearer, expires: expiresAt };
}
