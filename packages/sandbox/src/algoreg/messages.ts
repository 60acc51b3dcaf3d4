import type { DeclareOperation } from "../handlers.ts";
import { addMessage, readFiles, type SentFile } from "./add-message.ts";
import { contactsOf } from "./chat-body.ts";
import { unprocessable } from "./errors.ts";
import type { Parts } from "./parts.ts";
import { type ReminderInput, setReminder } from "./reminders.ts";
import type { Session } from "./session.ts";
import { splitText } from "./text-list.ts";
import { API_AGENT } from "./users.ts";

interface MessageInput {
  readonly thread_id?: string;
  readonly attachments?: readonly SentFile[];
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly from_customer_id?: string;
  readonly subject?: string;
  readonly content?: string;
  readonly delivery?: unknown;
  readonly mailbox_id?: string;
  readonly priority?: number;
  readonly read?: boolean;
  readonly ext_msg_id?: string;
  readonly reply_to_ext_msg_id?: string;
  readonly set_reminder?: ReminderInput;
}

/** Who a message is from when nobody says. */
const DESK = "desk@sandbox.example.org";

/** The operation that adds a message to a thread. */
export function declareMessages(operation: DeclareOperation<Session>, parts: Parts): void {
  const { state } = parts;
  operation("createThreadMessage", ({ body }) => {
    const input = body as MessageInput;
    const thread = state.threads.get(input.thread_id ?? "");
    if (thread === undefined) throw unprocessable("thread_unknown", "A message needs the thread_id of a thread that is there.");
    const { from = DESK, to = "", cc = "", bcc = "", subject = "", content = "", priority = 0, delivery } = input;
    const isCustomers = input.from_customer_id !== undefined;
    if (isCustomers && !thread.customerIds.includes(input.from_customer_id ?? "")) {
      throw unprocessable("customer_unknown", "from_customer_id names no customer of the thread.");
    }
    const contacts = contactsOf(state, thread);
    const recipients = [to, cc, bcc].flatMap(splitText);
    if (!isCustomers && recipients.some((address) => !contacts.includes(address))) {
      throw unprocessable("recipient_unknown", "A recipient has to be a contact of one of the thread's customers.");
    }
    const attachments = readFiles(parts, input.attachments);
    addMessage(
      parts,
      thread,
      {
        ...{ from, to, cc, bcc, subject, content, priority, delivery, attachments },
        ...{ mailbox: input.mailbox_id, externalId: input.ext_msg_id, repliesTo: input.reply_to_ext_msg_id },
        origin: isCustomers ? "end_user" : "api",
        agent: isCustomers ? undefined : API_AGENT,
        readBy: input.read === true ? [API_AGENT] : [],
      },
      "api",
    );
    if (isCustomers) thread.reminder = undefined;
    if (input.set_reminder !== undefined) setReminder(parts, thread, input.set_reminder);
    return { status: 204 };
  });
}
