import type { DeclareOperation } from "../handlers.ts";
import { contactsOf } from "./chat-body.ts";
import type { ChatTokenRecord, ThreadRecord } from "./chat-record.ts";
import { unprocessable } from "./errors.ts";
import { customerById, namedCustomer } from "./find-customer.ts";
import type { Parts } from "./parts.ts";
import type { Session } from "./session.ts";
import type { AlgoregState } from "./state.ts";

interface TokenInput {
  readonly emails?: readonly string[];
  readonly external_id?: string;
  readonly from?: string;
  readonly tags?: readonly string[];
}

/** How long a token of the chat page lives; the page does not say. */
const LIFETIME_MS = 7_200_000;

/** The operation that gives a token for the end user's chat page. */
export function declareChatTokens(operation: DeclareOperation<Session>, { state, context }: Parts): void {
  operation("createChatEndUserToken", ({ body }) => {
    const { emails = [], external_id: externalId, from, tags = [] } = body as TokenInput;
    if (emails.length === 0 && externalId === undefined) {
      throw unprocessable("nobody_named", "A token is for a customer or for e-mail addresses.");
    }
    if (externalId !== undefined) namedCustomer(state, externalId);
    // Ends on a whole second, as `expires_at` has it.
    const expiresAt = Math.floor((context.now() + LIFETIME_MS) / 1_000) * 1_000;
    const token = context.tokens.token("", 32);
    state.chatTokens.set(token, { token, expiresAt, externalId, emails, from, tags });
    return { status: 200, body: { token, expires_at: expiresAt / 1_000 } };
  });
}

/** The threads that a token shows: the customer's, and of those the ones with an address that it names. */
export function threadsOf(state: AlgoregState, { externalId, emails }: ChatTokenRecord): readonly ThreadRecord[] {
  return [...state.threads.values()].filter((thread) => {
    const isCustomers = externalId === undefined || thread.customerIds.some((id) => customerById(state, id)?.externalId === externalId);
    const contacts = contactsOf(state, thread);
    return isCustomers && (emails.length === 0 || emails.some((email) => contacts.includes(email)));
  });
}
