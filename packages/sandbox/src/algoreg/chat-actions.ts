import { ControlInputError, text } from "../members.ts";
import type { Action } from "../vendor.ts";
import { addMessage } from "./add-message.ts";
import type { ChatTokenRecord, ThreadRecord } from "./chat-record.ts";
import { threadsOf } from "./chat-tokens.ts";
import { actedCustomer } from "./find-customer.ts";
import { type Parts, tell } from "./parts.ts";
import { nextNumber } from "./state.ts";
import { addEvent } from "./timeline.ts";
import { OFFICE_AGENT } from "./users.ts";

const required = { check: text, required: true };
const DESK = "desk@sandbox.example.org";

/** What agents and end users do in Go!Chat. */
export function chatActions(parts: Parts): Readonly<Record<string, Action>> {
  const { state, context } = parts;
  const opened = (given: unknown): ChatTokenRecord => {
    const token = state.chatTokens.get(given as string);
    if (token === undefined || token.expiresAt <= context.now()) throw new ControlInputError("/token", "opens no chat page");
    return token;
  };
  const named = (id: unknown, among: readonly ThreadRecord[]): ThreadRecord => {
    const thread = among.find((one) => one.id === id);
    if (thread === undefined) throw new ControlInputError("/thread_id", "names no thread");
    return thread;
  };

  return {
    openThread: {
      title: "Opens a thread with a customer, as an agent would",
      input: { external_id: required, tag: { check: text } },
      run({ external_id, tag }) {
        const customer = actedCustomer(state, external_id);
        const thread = startThread(parts, { customerIds: [customer.id], contacts: [], tags: tag === undefined ? [] : [tag as string] });
        addEvent(parts, customer, { type: "thread", title: `Thread ${thread.id} opened`, source: "web" });
        tell(parts, "thread_updated", {}, "web");
        return { thread_id: thread.id };
      },
    },
    showThread: {
      title: "Shows what the back office has of a thread beside what getThread answers: status, tags, comment, reminder",
      input: { thread_id: required },
      run({ thread_id }) {
        const { status, tags, comment, reminder } = named(thread_id, [...state.threads.values()]);
        const shown = reminder && { delay: reminder.delay, number_left: reminder.numberLeft };
        return { status, tag_codes: tags, comment, ...(shown && { reminder: shown }) };
      },
    },
    readThread: {
      title: "Reads all messages of a thread, as an agent would",
      input: { thread_id: required },
      run({ thread_id }) {
        const thread = named(thread_id, [...state.threads.values()]);
        for (const message of thread.messages) message.readBy = [...new Set([...message.readBy, OFFICE_AGENT])];
        tell(parts, "thread_message_updated", {}, "web");
        return { thread_id, read: thread.messages.length };
      },
    },
    openChatPage: {
      title: "Opens the chat page with a token, as the end user would: its threads, and the categories to choose from",
      input: { token: required },
      run({ token }) {
        const record = opened(token);
        return { threads: threadsOf(state, record).map(({ id }) => id), tags: record.tags };
      },
    },
    writeOnChatPage: {
      title:
        "Writes on the chat page, as the end user would: in a thread, or without `thread_id` in a new one, under a tag that the token offers",
      input: { token: required, content: required, subject: { check: text }, thread_id: { check: text }, tag: { check: text } },
      run({ token, content, subject = "", thread_id, tag = "" }) {
        const record = opened(token);
        const { tags, emails, externalId } = record;
        const isNew = thread_id === undefined;
        if (isNew && tags.length > 0 && !tags.includes(tag as string)) throw new ControlInputError("/tag", "is none that the token offers");
        const writers = [...state.customers.values()].filter((customer) =>
          externalId === undefined ? customer.file.contacts.some((one) => emails.includes(one)) : customer.externalId === externalId,
        );
        const parties = { customerIds: writers.map(({ id }) => id), contacts: emails, tags: tag === "" ? [] : [tag as string] };
        const thread = isNew ? startThread(parts, parties) : named(thread_id, threadsOf(state, record));
        const from = record.from ?? emails[0] ?? writers[0]?.file.contacts[0] ?? "";
        thread.reminder = undefined;
        const message = { origin: "end_user", from, to: DESK, subject: subject as string, content: content as string } as const;
        const { id } = addMessage(parts, thread, message, "web");
        return { thread_id: thread.id, message_id: id };
      },
    },
  };
}

function startThread({ state, context }: Parts, parties: Pick<ThreadRecord, "customerIds" | "contacts" | "tags">): ThreadRecord {
  const thread: ThreadRecord = {
    ...{ id: `t-${nextNumber(state, "thread")}`, createdAt: context.now(), messages: [], status: 0, comment: "", reminder: undefined },
    ...parties,
  };
  state.threads.set(thread.id, thread);
  return thread;
}
