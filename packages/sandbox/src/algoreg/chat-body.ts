import type { Json } from "../json.ts";
import type { AttachmentRecord, MessageRecord, ThreadRecord } from "./chat-record.ts";
import { CLIENT_ID, customerBody } from "./customer-body.ts";
import type { CustomerRecord } from "./customer-record.ts";
import { fileType } from "./file-type.ts";
import { customerById } from "./find-customer.ts";
import { isoTime } from "./iso-time.ts";
import type { AlgoregState } from "./state.ts";

/** The customers of a thread. */
function customersOf(state: AlgoregState, { customerIds }: ThreadRecord): readonly CustomerRecord[] {
  return customerIds.flatMap((id) => customerById(state, id) ?? []);
}

/** The addresses that take part in a thread. */
export function contactsOf(state: AlgoregState, thread: ThreadRecord): readonly string[] {
  return [...new Set([...customersOf(state, thread).flatMap(({ file }) => file.contacts), ...thread.contacts])];
}

/** A thread. Its status, tags, comment and reminder are on no page at hand, and so not here; the action `showThread` has them. */
export function threadBody(state: AlgoregState, thread: ThreadRecord): Json {
  const { id, createdAt, messages } = thread;
  const last = messages.at(-1);
  return {
    id,
    client_id: CLIENT_ID,
    contacts: contactsOf(state, thread),
    created_at: isoTime(createdAt),
    customers: customersOf(state, thread).map(customerBody),
    attachments: messages.flatMap(({ attachments }) => attachments.map(attachmentBody)),
    external_message_ids: messages.flatMap(({ externalId }) => externalId ?? []),
    ...(last && { last_message: messageBody(last) }),
    message_count: messages.length,
  };
}

/** A message of a thread. */
export function messageBody({
  id,
  agent,
  attachments,
  delivery,
  mailbox,
  externalId,
  repliesTo,
  readBy,
  at,
  ...message
}: MessageRecord): Json {
  const { origin, from, to, cc, bcc, subject, content, priority } = message;
  return {
    ...{ id, from, to, cc, bcc, subject, content, priority, origin },
    ...(agent !== undefined && { agent_id: agent }),
    attachments: attachments.map(attachmentBody),
    created_at: isoTime(at),
    ...(delivery !== undefined && { delivery }),
    ...(mailbox !== undefined && { mailbox_id: mailbox }),
    ...(externalId !== undefined && { external_message_id: externalId }),
    ...(repliesTo !== undefined && { reply_to_external_message_id: repliesTo }),
    read_by_agents: readBy,
  };
}

function attachmentBody({ id, name, size, isHarmless }: AttachmentRecord): Json {
  const { type, mime } = fileType(name);
  return { id, file_name: name, file_type: type, file_mime: mime, file_size: size, file_not_dangerous: isHarmless };
}
