import type { ClientCore } from "./client.ts";

type Raw = Record<string, (...args: unknown[]) => unknown>;

/** Stands for `raw` until its first call, which loads openapi-fetch. What is asked of it happens in the order asked. */
export function lazyRaw(core: ClientCore): object {
  let loading: Promise<Raw> | undefined;
  const ask = async (name: string, args: unknown[]): Promise<unknown> => {
    loading ??= import("./raw.ts").then(({ createRaw }) => createRaw(core) as unknown as Raw);
    return (await loading)[name]?.(...args);
  };
  const calls = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request".split(" ");
  const later =
    (name: string) =>
    (...args: unknown[]) => {
      // Refused at once, as openapi-fetch would if it were loaded.
      if (args.some((one) => one && !(typeof one === "object" && ("onRequest" in one || "onResponse" in one || "onError" in one)))) {
        throw new TypeError("Middleware must be an object with onRequest, onResponse or onError");
      }
      void ask(name, args);
    };
  return {
    ...Object.fromEntries(calls.map((name) => [name, (...args: unknown[]) => ask(name, args)])),
    use: later("use"),
    eject: later("eject"),
  };
}
