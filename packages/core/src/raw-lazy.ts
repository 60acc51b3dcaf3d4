import type { ClientCore } from "./client.ts";
import { snapshot } from "./snapshot.ts";

type Raw = Record<string, (...args: unknown[]) => unknown>;

/** Stands for `raw` until its first call, which loads openapi-fetch. What is asked of it happens in the order asked. */
export function lazyRaw(core: ClientCore): object {
  let raw: Raw | undefined;
  let loading: Promise<void> | undefined;
  const ask = (name: string, args: unknown[]): unknown => {
    if (raw) return raw[name]?.(...args);
    loading ??= import("./raw.ts").then(({ createRaw }) => {
      raw = createRaw(core) as unknown as Raw;
    });
    // While this is waited for, the caller may put the next person into the same objects.
    const kept = name === "use" || name === "eject" ? args : args.map((one) => snapshot(one));
    return loading.then(() => raw?.[name]?.(...kept));
  };
  const calls = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request".split(" ");
  const later =
    (name: string) =>
    (...args: unknown[]): void => {
      // Refused at once, as openapi-fetch would if it were loaded.
      if (args.some((one) => one && !(typeof one === "object" && ("onRequest" in one || "onResponse" in one || "onError" in one)))) {
        throw new TypeError("Middleware must be an object with a hook");
      }
      // What cannot be loaded is told by the call that needs it.
      (async () => ask(name, args))().catch(() => {});
    };
  return {
    ...Object.fromEntries(calls.map((name) => [name, async (...args: unknown[]) => ask(name, args)])),
    use: later("use"),
    eject: later("eject"),
  };
}
