import { readBase64 } from "./base64.ts";
import type { AttachmentRecord, MessageRecord, ThreadRecord } from "./chat-record.ts";
import { unprocessable } from "./errors.ts";
import { type Parts, tell } from "./parts.ts";
import { nextNumber } from "./state.ts";
import type { EventSource } from "./webhooks.ts";

/** How long it takes until a file was looked at. */
const LOOK_MS = 60_000;

/** The most that a file may have, as the back office has it. */
const FILE_BYTES = 10 * 1024 * 1024;

/** A file as it is sent. */
export interface SentFile {
  readonly name?: string;
  readonly file?: string;
}

/** Adds a message to a thread, and tells the webhooks. */
export function addMessage(
  parts: Parts,
  thread: ThreadRecord,
  message: Pick<MessageRecord, "origin" | "from" | "to" | "subject" | "content"> & Partial<MessageRecord>,
  source: EventSource,
): MessageRecord {
  const { state, context } = parts;
  const added: MessageRecord = {
    id: `m-${nextNumber(state, "message")}`,
    ...{ agent: undefined, cc: "", bcc: "", priority: 0, delivery: undefined, mailbox: undefined, externalId: undefined },
    ...{ repliesTo: undefined, attachments: [], at: context.now(), readBy: [] },
    ...message,
  };
  thread.messages.push(added);
  for (const attachment of added.attachments) {
    context.schedule(LOOK_MS, () => {
      attachment.isHarmless = !/eicar/i.test(attachment.name);
      tell(parts, "thread_message_updated", {}, "system");
    });
  }
  tell(parts, "thread_message_updated", {}, source);
  tell(parts, "thread_updated", {}, source);
  return added;
}

/** Reads the files of a message. @throws Refusal with 422 */
export function readFiles({ state }: Parts, files: readonly SentFile[] = []): readonly AttachmentRecord[] {
  const sizes = files.map(({ file = "" }) => {
    const bytes = readBase64(file);
    if (bytes === undefined) throw unprocessable("file_unreadable", "A file has to be Base64.");
    if (bytes.length > FILE_BYTES) throw unprocessable("file_too_large", "A file may have 10 MB.");
    return bytes.length;
  });
  return files.map(({ name = "" }, index) => {
    return { id: `a-${nextNumber(state, "attachment")}`, name, size: sizes[index] ?? 0, isHarmless: null };
  });
}
