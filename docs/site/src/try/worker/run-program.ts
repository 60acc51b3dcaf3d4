import type { Message } from "../messages.ts";
import { compile, importsFrom } from "./compile.ts";
import { consoleText } from "./console-text.ts";
import { shownError } from "./shown-error.ts";

type Program = (require: (name: string) => object, exports: object, console: object) => Promise<void>;

/** How many lines a program can print in one run. */
const MOST_LINES = 500;

/** Runs a reader's program to its end, and tells what it prints. Never rejects: gives why it ended early. */
export async function runProgram(
  code: string,
  modules: Readonly<Record<string, object>>,
  tell: (message: Message) => void,
): Promise<ReturnType<typeof shownError> | undefined> {
  let url: string | undefined;
  try {
    // A module of its own: the page's policy allows no `eval`.
    url = URL.createObjectURL(new Blob([compile(code)], { type: "text/javascript" }));
    const { default: program } = (await import(/* @vite-ignore */ url)) as { default: Program };
    await program(importsFrom(modules), {}, printTo(tell));
    return undefined;
  } catch (error) {
    return shownError(error, url);
  } finally {
    if (url !== undefined) URL.revokeObjectURL(url);
  }
}

/** A `console` whose lines go to the page. */
function printTo(tell: (message: Message) => void): Pick<Console, "log" | "info" | "debug" | "warn" | "error" | "table" | "dir"> {
  let count = 0;
  const printer =
    (level: "log" | "warn" | "error") =>
    (...values: unknown[]): void => {
      count++;
      if (count < MOST_LINES) tell({ kind: "console", level, text: consoleText(values) });
      else if (count === MOST_LINES) tell({ kind: "console", level: "warn", text: "Further lines are not shown." });
    };
  const log = printer("log");
  return { log, info: log, debug: log, table: log, dir: log, warn: printer("warn"), error: printer("error") };
}
