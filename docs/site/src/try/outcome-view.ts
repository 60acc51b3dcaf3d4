import { make } from "./element.ts";
import type { ShownError } from "./messages.ts";
import { spanText } from "./time-text.ts";

/** How a run stands. */
export type Outcome =
  | { readonly state: "idle" | "running" | "stopped" }
  | { readonly state: "done"; readonly decision: string | undefined; readonly requests: number; readonly ms: number }
  | { readonly state: "failed"; readonly error: ShownError };

/** Shows how a run stands, in a box that screen readers tell of. */
export function showOutcome(box: HTMLElement, outcome: Outcome): void {
  box.dataset["state"] = outcome.state;
  box.replaceChildren(...contents(outcome));
}

/** Brings the box into view where it is not, as on a phone. */
export function revealOutcome(box: HTMLElement): void {
  const { top, bottom } = box.getBoundingClientRect();
  if (top < 0 || bottom > globalThis.innerHeight) box.scrollIntoView({ block: "start" });
}

function contents(outcome: Outcome): (HTMLElement | string)[] {
  switch (outcome.state) {
    case "idle":
      return ["Press Run."];
    case "running":
      return ["Running…"];
    case "stopped":
      return ["Stopped. The sandbox is gone, and the next run begins with a new one."];
    case "done": {
      const { decision, requests, ms } = outcome;
      const cost = `${requests} ${requests === 1 ? "request" : "requests"}, ${spanText(ms)} of virtual time`;
      if (decision === undefined) return [make("p", "", "The program has ended, and shown no outcome."), make("p", "try-cost", cost)];
      return [make("p", "try-label", "Outcome"), make("p", "try-decision", decision), make("p", "try-cost", cost)];
    }
    case "failed": {
      const { name, message, line, facts } = outcome.error;
      const where = line === undefined ? "" : `, line ${line}`;
      const known = facts.map(([fact, value]) => `${fact}: ${value}`).join(", ");
      const cost = known === "" ? [] : [make("p", "try-cost", known)];
      return [make("p", "try-label", `Ended early: ${name}${where}`), make("p", "try-message", message), ...cost];
    }
  }
}
