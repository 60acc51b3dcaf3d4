import type { ClientEvent } from "@kyc-clients/core";
import type { Message, ShownAnswer, ShownRequest } from "./messages.ts";
import { spanText } from "./time-text.ts";

/** One request on the timeline, with its answer once that is there. */
export interface Exchange extends ShownRequest {
  readonly type: "exchange";
  readonly answer?: ShownAnswer;
  /** Which attempt of its call it was, as the client counts. */
  readonly attempt?: number;
  /** Why the client could not use what came. */
  readonly errorCode?: string;
}

/** What stands between requests: waits, webhooks, ends of calls, and what somebody did to the clock. */
export interface Note {
  readonly type: "note";
  readonly at: number;
  readonly about: "wait" | "call" | "webhook" | "clock" | "warning" | "drift" | "more";
  /** What happened. It holds no value of anybody. */
  readonly text: string;
  readonly isBad: boolean;
  /** How often the same happened in a row, at one moment. @default 1 */
  readonly times?: number;
}

export type Entry = Exchange | Note;

/** What a run shows, from its start. */
export interface Timeline {
  readonly startedAt: number;
  readonly entries: readonly Entry[];
  /** Requests so far, also those that are no longer listed. */
  readonly requests: number;
}

/** How many entries are listed. A program in a loop makes more. */
const MOST_ENTRIES = 300;

export const emptyTimeline: Timeline = { startedAt: 0, entries: [], requests: 0 };

/** The timeline after one more message. Entries that do not change stay the same objects. */
export function addToTimeline(timeline: Timeline, message: Message): Timeline {
  switch (message.kind) {
    case "started":
      return { startedAt: message.at, entries: [], requests: 0 };
    case "request": {
      const { kind: _, ...request } = message;
      return add({ ...timeline, requests: timeline.requests + 1 }, { type: "exchange", ...request });
    }
    case "answer": {
      const { kind: _, ...answer } = message;
      return change(timeline, (entry) => entry.id === answer.id, { answer });
    }
    case "client":
      return addEvent(timeline, message.at, message.event);
    case "webhook": {
      const { at, type, path, status } = message;
      const text = `${type}${path === "/" ? "" : ` to ${path}`}: ${status === undefined ? "not taken" : `answered ${status}`}`;
      return add(timeline, { type: "note", about: "webhook", at, text, isBad: status === undefined || status >= 300 });
    }
    case "advanced":
      return add(timeline, {
        type: "note",
        about: "clock",
        at: message.at,
        text: `The clock is moved on by ${spanText(message.ms)}`,
        isBad: false,
      });
    default:
      return timeline;
  }
}

function addEvent(timeline: Timeline, at: number, event: ClientEvent): Timeline {
  const note = (about: Note["about"], text: string, isBad: boolean): Timeline => add(timeline, { type: "note", about, at, text, isBad });
  switch (event.type) {
    case "attempt": {
      const { attempt, errorCode, operationId, path } = event;
      const isIts = (entry: Exchange): boolean =>
        entry.attempt === undefined && (path === "{tokenEndpoint}" ? entry.isToken : entry.operationId === operationId);
      return change(timeline, isIts, { attempt, ...(errorCode !== undefined && { errorCode }) });
    }
    case "retry":
      return note("wait", `Waits ${spanText(Math.ceil(event.waitMs))}, then sends it again`, false);
    case "call": {
      const { operationId, status, errorCode, attempts } = event;
      const times = `after ${attempts} ${attempts === 1 ? "request" : "requests"}`;
      return note("call", `${operationId} ended with ${errorCode ?? status} ${times}`, errorCode !== undefined || (status ?? 0) >= 400);
    }
    case "token": {
      const isBad = event.errorCode !== undefined || (event.status ?? 0) >= 400;
      return isBad ? note("call", `the token exchange ended with ${event.errorCode ?? event.status}`, true) : timeline;
    }
    case "warning":
      return note("warning", event.code, true);
    case "drift": {
      const places = event.findings.map(({ kind, pointer }) => `${kind.replaceAll("_", " ")} at ${pointer || "the whole"}`);
      return note("drift", `${event.operationId}: ${places.join(", ")}`, true);
    }
  }
}

function add(timeline: Timeline, entry: Entry): Timeline {
  const { entries } = timeline;
  const last = entries.at(-1);
  if (entry.type === "note" && last?.type === "note" && last.at === entry.at && last.about === entry.about && last.text === entry.text) {
    return { ...timeline, entries: entries.with(-1, { ...last, times: (last.times ?? 1) + 1 }) };
  }
  if (entries.length > MOST_ENTRIES) return timeline;
  const isLast = entries.length === MOST_ENTRIES;
  const added: Entry = isLast ? { type: "note", about: "more", at: entry.at, text: "What follows is not listed.", isBad: false } : entry;
  return { ...timeline, entries: [...entries, added] };
}

/** Changes the newest exchange that fits. */
function change(timeline: Timeline, fits: (entry: Exchange) => boolean, changes: Partial<Exchange>): Timeline {
  const index = timeline.entries.findLastIndex((entry) => entry.type === "exchange" && fits(entry));
  const found = timeline.entries[index];
  if (found?.type !== "exchange") return timeline;
  return { ...timeline, entries: timeline.entries.with(index, { ...found, ...changes }) };
}
