import { element, make } from "./element.ts";
import type { Trigger } from "./messages.ts";

/** The list of everything that chooses an outcome in a vendor's sandbox. */
export interface TriggersView {
  show(triggers: readonly Trigger[]): void;
  clear(): void;
}

/** Binds the list. It is asked for when it is opened. */
export function createTriggersView(opened: () => void): TriggersView {
  const panel = element("triggers", HTMLDetailsElement);
  const list = element("trigger-list", HTMLDListElement);
  panel.addEventListener("toggle", () => panel.open && list.childElementCount === 0 && opened());
  return {
    show(triggers) {
      list.replaceChildren(
        ...triggers.map(({ title, trigger, effect }) =>
          make("div", "", make("dt", "", title), make("dd", "", make("p", "", trigger), make("p", "", effect))),
        ),
      );
    },
    clear() {
      list.replaceChildren();
      if (panel.open) opened();
    },
  };
}
