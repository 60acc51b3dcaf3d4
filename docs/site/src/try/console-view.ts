import { make } from "./element.ts";

/** What a program prints. */
export interface ConsoleView {
  add(level: "log" | "warn" | "error", text: string): void;
  clear(): void;
}

/** Binds the box. */
export function createConsole(box: HTMLElement): ConsoleView {
  return {
    add(level, text) {
      box.append(make("pre", `try-line try-${level}`, text));
      box.scrollTop = box.scrollHeight;
    },
    clear: () => box.replaceChildren(),
  };
}
