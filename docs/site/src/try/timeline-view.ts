import { entryView } from "./exchange-view.ts";
import type { Entry, Timeline } from "./timeline.ts";

/** The timeline on the page. Only entries that have changed are written again, and stay open where they were. */
export interface TimelineView {
  show(timeline: Timeline): void;
}

/** Binds the list. Changes that come together are drawn together. */
export function createTimelineView(list: HTMLOListElement): TimelineView {
  let shown: readonly Entry[] = [];
  let next: Timeline | undefined;

  const draw = (): void => {
    const timeline = next;
    next = undefined;
    if (timeline === undefined) return;
    const { entries, startedAt } = timeline;
    for (const [index, entry] of entries.entries()) {
      if (shown[index] === entry) continue;
      const old = list.children[index];
      const made = entryView(entry, startedAt);
      if (old?.querySelector("details")?.open) made.querySelector("details")?.setAttribute("open", "");
      if (old) old.replaceWith(made);
      else list.append(made);
    }
    while (list.children.length > entries.length) list.lastElementChild?.remove();
    shown = entries;
  };

  return {
    show(timeline) {
      if (next === undefined) requestAnimationFrame(draw);
      next = timeline;
    },
  };
}
