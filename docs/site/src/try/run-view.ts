import { createConsole } from "./console-view.ts";
import { element } from "./element.ts";
import type { Message } from "./messages.ts";
import { type Outcome, revealOutcome, showOutcome } from "./outcome-view.ts";
import { addToTimeline, emptyTimeline } from "./timeline.ts";
import { createTimelineView } from "./timeline-view.ts";

/** What the page shows of a run: its outcome, its timeline, and what it prints. */
export interface RunView {
  /** Empties everything, for a run that begins now. */
  begin(): void;
  /** Empties everything, where nothing runs. */
  clear(): void;
  stopped(): void;
  take(message: Message): void;
  isRunning(): boolean;
}

/** Binds the boxes and the two buttons. Each change of how the run stands is told. */
export function createRunView(changed: (state: Outcome["state"]) => void): RunView {
  const root = element("try", HTMLDivElement);
  const run = element("run", HTMLButtonElement);
  const stop = element("stop", HTMLButtonElement);
  const box = element("outcome", HTMLDivElement);
  const timelineView = createTimelineView(element("timeline", HTMLOListElement));
  const printed = createConsole(element("console", HTMLDivElement));
  let timeline = emptyTimeline;
  let decision: string | undefined;

  const show = (outcome: Outcome): void => {
    const { state } = outcome;
    root.dataset["state"] = state;
    root.dataset["decision"] = state === "done" ? (outcome.decision ?? "") : "";
    root.dataset["requests"] = String(timeline.requests);
    // Not `disabled`, which would take the focus from who has just pressed it.
    run.ariaDisabled = String(state === "running");
    stop.ariaDisabled = String(state !== "running");
    showOutcome(box, outcome);
    changed(state);
  };
  const empty = (): void => {
    decision = undefined;
    timeline = emptyTimeline;
    timelineView.show(timeline);
    printed.clear();
  };

  return {
    begin() {
      empty();
      show({ state: "running" });
      revealOutcome(box);
    },
    clear() {
      empty();
      show({ state: "idle" });
    },
    stopped: () => show({ state: "stopped" }),
    take(message) {
      timeline = addToTimeline(timeline, message);
      timelineView.show(timeline);
      if (message.kind === "console") printed.add(message.level, message.text);
      if (message.kind === "decision") decision = message.text;
      if (message.kind !== "ended") return;
      const { requests, startedAt } = timeline;
      const ms = Math.max(0, message.at - startedAt);
      show(message.error ? { state: "failed", error: message.error } : { state: "done", decision, requests, ms });
    },
    isRunning: () => root.dataset["state"] === "running",
  };
}
