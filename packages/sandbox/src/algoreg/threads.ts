import type { DeclareOperation } from "../handlers.ts";
import { messageBody, threadBody } from "./chat-body.ts";
import type { ThreadRecord } from "./chat-record.ts";
import { notFound, unprocessable } from "./errors.ts";
import { customerById, namedCustomer } from "./find-customer.ts";
import { pageList } from "./page-list.ts";
import { type Parts, tell } from "./parts.ts";
import { type ReminderInput, setReminder } from "./reminders.ts";
import type { Session } from "./session.ts";
import type { AlgoregState } from "./state.ts";

interface ThreadUpdate {
  readonly comment?: string;
  readonly customer_external_ids?: readonly string[];
  readonly customer_ids?: readonly string[];
  readonly reminder?: ReminderInput;
  readonly status?: number;
  readonly tag_codes?: readonly string[];
}

/** The operations that read and change threads: their messages come oldest first. */
export function declareThreads(operation: DeclareOperation<Session>, parts: Parts): void {
  const { state } = parts;
  const require = (id: string | undefined): ThreadRecord => {
    const thread = state.threads.get(id ?? "");
    if (thread === undefined) throw notFound("thread");
    return thread;
  };

  operation("getThread", ({ path }) => ({ status: 200, body: threadBody(state, require(path["id"])) }));

  operation("listThreadMessages", ({ path, query }) => {
    const { messages } = require(path["id"]);
    const number = (name: string): number | undefined => (query[name] === undefined ? undefined : Number(query[name]));
    const page = pageList(messages, { limit: number("limit"), offset: number("offset") });
    return { status: 200, body: { messages: page.map(messageBody), total: messages.length } };
  });

  operation("updateThread", ({ path, body }) => {
    const thread = require(path["id"]);
    const update = body as ThreadUpdate;
    thread.customerIds = customersAfter(state, thread, update);
    thread.status = update.status ?? thread.status;
    thread.comment = update.comment ?? thread.comment;
    thread.tags = update.tag_codes ?? thread.tags;
    if (update.reminder !== undefined) setReminder(parts, thread, update.reminder);
    tell(parts, "thread_updated", {}, "api");
    return { status: 200, body: threadBody(state, thread) };
  });
}

/** The customers that an update leaves in a thread: those that it names by either id. @throws Refusal with 422 */
function customersAfter(state: AlgoregState, thread: ThreadRecord, { customer_external_ids: own, customer_ids: ids }: ThreadUpdate) {
  if (own === undefined && ids === undefined) return thread.customerIds;
  const known = (ids ?? []).map((id) => {
    if (customerById(state, id) === undefined) throw unprocessable("customer_unknown", "The body names no customer that is there.");
    return id;
  });
  return [...new Set([...known, ...(own ?? []).map((externalId) => namedCustomer(state, externalId).id)])];
}
