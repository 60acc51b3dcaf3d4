import { element } from "./element.ts";
import { momentText } from "./time-text.ts";

/** The virtual time, and the buttons that move it. */
export interface ClockPanel {
  show(at: number): void;
  /** Whether there is a sandbox whose time can be moved. */
  enable(isEnabled: boolean): void;
}

/** Binds the panel. */
export function createClockPanel(advance: (ms: number) => void): ClockPanel {
  const panel = element("clock", HTMLDetailsElement);
  const now = element("clock-now", HTMLSpanElement);
  const form = element("clock-form", HTMLFormElement);
  const seconds = element("clock-seconds", HTMLInputElement);
  for (const button of panel.querySelectorAll<HTMLButtonElement>("[data-advance]")) {
    button.addEventListener("click", () => advance(Number(button.dataset["advance"])));
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (Number.isFinite(seconds.valueAsNumber)) advance(Math.round(seconds.valueAsNumber * 1000));
  });
  now.textContent = "not started";
  return {
    show(at) {
      now.textContent = momentText(at);
    },
    enable(isEnabled) {
      for (const control of panel.querySelectorAll<HTMLButtonElement | HTMLInputElement>("button, input")) control.disabled = !isEnabled;
      if (!isEnabled) now.textContent = "not started";
    },
  };
}
