import type { DeclareOperation } from "../handlers.ts";
import type { Answer, VendorContext } from "../vendor.ts";
import type { PersonrLogin } from "./credentials.ts";
import { createTokenText } from "./ids.ts";
import { type Session, userOf } from "./session.ts";
import { admit } from "./sign-in.ts";
import type { PersonrState, User } from "./state.ts";

/** How long a token lives: a year. */
const LIFETIME_S = 31_536_000;

/** The two operations that issue tokens. */
export function declareTokens(operation: DeclareOperation<Session>, state: PersonrState, context: VendorContext): void {
  const issue = (user: User, token: string): Answer => {
    for (const [text, issued] of state.tokens) if (issued.user === user) state.tokens.delete(text);
    state.tokens.set(token, { user, expiresAt: context.now() + LIFETIME_S * 1_000 });
    return { status: 200, body: { status: "success", response: { token, user_id: user.id, expires: LIFETIME_S } } };
  };

  // Newer copies of the pages show the one form of token, older ones the other.
  operation("createToken", ({ body }) => {
    const user = admit(body as PersonrLogin, state);
    return issue(user, `bus|${createTokenText(context)}|${createTokenText(context)}`);
  });
  operation("createTokenWithBasicAuth", (_call, session) => issue(userOf(session), createTokenText(context)));
}
