import type { ClientCore } from "./client.ts";
import { snapshot } from "./snapshot.ts";

type Raw = Record<string, (...args: unknown[]) => unknown>;

/** Stands for `raw` until its first call, which loads openapi-fetch. What is asked of it happens in the order asked. */
export function lazyRaw(core: ClientCore): object {
  let raw: Raw | undefined;
  let loading: Promise<void> | undefined;
  const ask = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    loading ??= import("./raw.ts").then(({ createRaw }) => {
      raw = createRaw(core) as unknown as Raw;
    });
    if (!raw) await loading;
    return raw?.[name]?.(...args);
  };
  const call =
    (name: string) =>
    async (...args: unknown[]) =>
      // While it is loaded, the caller may put the next person into the same objects.
      ask(name, raw ? args : args.map((one) => snapshot(one)));
  const later =
    (name: string) =>
    (...args: unknown[]) => {
      // Refused at once, as openapi-fetch would if it were loaded.
      for (const one of args) {
        if (one && (typeof one !== "object" || !("onRequest" in one || "onResponse" in one || "onError" in one)))
          throw new TypeError("Middleware must be an object with a hook");
      }
      // What cannot be loaded is told by the call that needs it.
      ask(name, args).catch(() => {});
    };
  const calls = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request".split(" ");
  return { ...Object.fromEntries(calls.map((name) => [name, call(name)])), use: later("use"), eject: later("eject") };
}
