import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import type { Session } from "./session.ts";
import { notSignedIn } from "./sign-in.ts";
import type { AlgoregState } from "./state.ts";
import { tryPassword } from "./users.ts";

/** How long a bearer token lives. */
const LIFETIME_MS = 3_600_000;

/** The exchange of a password for a bearer token. A wrong password counts as one of a Basic header does. */
export function declareAccessTokens(
  operation: DeclareOperation<Session>,
  { users, bearers }: AlgoregState,
  { now, tokens }: VendorContext,
): void {
  operation("createAccessToken", ({ body }) => {
    const { username, password } = body as { readonly username: string; readonly password: string };
    const user = tryPassword(users, username, password);
    if (user === undefined) throw notSignedIn();
    const token = tokens.token("", 40);
    bearers.set(token, { user, expiresAt: now() + LIFETIME_MS });
    return { status: 200, body: { access_token: token } };
  });
}
