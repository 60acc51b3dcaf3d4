import { formatWithOptions } from "node:util";
import { settle } from "./settle.ts";

/** What was printed while a function ran. */
export interface CapturedOutput<T> {
  readonly value: T;
  /** All of it as text, in order. */
  readonly text: string;
  /** The arguments of each console call, to be searched as objects too. */
  readonly calls: readonly { readonly method: string; readonly args: readonly unknown[] }[];
}

type Method = (...args: unknown[]) => unknown;

/** Runs a function and collects, instead of printing, what it writes to the console, stdout, stderr or as a process warning. */
export async function captureConsole<T>(run: () => T | Promise<T>): Promise<CapturedOutput<T>> {
  const texts: string[] = [];
  const calls: { method: string; args: unknown[] }[] = [];
  const undo = [
    ...Object.keys(console).map((method) =>
      swap(console, method, (...args) => {
        calls.push({ method, args });
        texts.push(`${formatWithOptions({ depth: Number.POSITIVE_INFINITY }, ...args)}\n`);
      }),
    ),
    ...[process.stdout, process.stderr].map((stream) =>
      swap(stream, "write", (chunk, ...rest) => {
        texts.push(typeof chunk === "string" ? chunk : Buffer.from(chunk as Uint8Array).toString("utf8"));
        const done = rest.find((argument) => typeof argument === "function");
        if (done !== undefined) process.nextTick(done);
        return true;
      }),
    ),
  ];
  const onWarning = (warning: Error): void => void texts.push(`${warning.stack}\n`);
  process.on("warning", onWarning);
  try {
    const value = await run();
    await settle();
    return { value, text: texts.join(""), calls };
  } finally {
    process.off("warning", onWarning);
    for (const restore of undo) restore();
  }
}

function swap(target: object, name: string, replacement: Method): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  if (typeof Reflect.get(target, name) !== "function") return () => {};
  Object.defineProperty(target, name, { value: replacement, configurable: true, writable: true, enumerable: before?.enumerable ?? true });
  return () => {
    if (before === undefined) Reflect.deleteProperty(target, name);
    else Object.defineProperty(target, name, before);
  };
}
