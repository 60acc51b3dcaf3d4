import { addMessage } from "./add-message.ts";
import type { ThreadRecord, ThreadReminder } from "./chat-record.ts";
import type { Parts } from "./parts.ts";

const HOUR_MS = 3_600_000;

/** A reminder as it is sent. */
export interface ReminderInput {
  readonly delay?: number;
  readonly number_left?: number;
}

/**
 * Sets the reminder of a thread in the place of an earlier one. After each delay the last message that went out is sent once more,
 * until none is left, the customer writes, or another reminder is set.
 */
export function setReminder(parts: Parts, thread: ThreadRecord, { delay = 24, number_left: numberLeft = 1 }: ReminderInput): void {
  const reminder: ThreadReminder = { delay: Math.max(0, delay), numberLeft: Math.max(0, numberLeft) };
  thread.reminder = reminder;
  plan(parts, thread, reminder);
}

function plan(parts: Parts, thread: ThreadRecord, reminder: ThreadReminder): void {
  if (reminder.numberLeft === 0) return;
  parts.context.schedule(reminder.delay * HOUR_MS, () => {
    if (thread.reminder !== reminder) return;
    const last = thread.messages.findLast(({ origin }) => origin !== "end_user");
    if (last === undefined) return;
    reminder.numberLeft -= 1;
    const { from, to, subject, content } = last;
    addMessage(parts, thread, { origin: "reminder", from, to, subject, content }, "system");
    plan(parts, thread, reminder);
  });
}
