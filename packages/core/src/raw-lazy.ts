import type { Middleware, Client as OpenapiClient } from "openapi-fetch";
import type { ClientCore } from "./client.ts";

type Raw = OpenapiClient<never>;
const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request"] as const;

/** Stands for `raw` until its first call, which loads openapi-fetch. What is asked of it happens in the order asked. */
export function lazyRaw(core: ClientCore): Raw {
  let loading: Promise<Raw> | undefined;
  const load = (): Promise<Raw> => (loading ??= import("./raw.ts").then(({ createRaw }) => createRaw(core)));
  const later =
    (name: "use" | "eject") =>
    (...middleware: Middleware[]): void => {
      for (const one of middleware) assertMiddleware(one);
      void load().then((raw) => raw[name](...middleware));
    };
  const call =
    (method: (typeof METHODS)[number]) =>
    async (...args: never[]): Promise<unknown> => {
      const raw = await load();
      return (raw[method] as (...args: never[]) => Promise<unknown>)(...args);
    };
  return {
    ...Object.fromEntries(METHODS.map((method) => [method, call(method)])),
    use: later("use"),
    eject: later("eject"),
  } as unknown as Raw;
}

/** Refuses at once what openapi-fetch would refuse when it is loaded. */
function assertMiddleware(middleware: unknown): void {
  const hooks = ["onRequest", "onResponse", "onError"];
  if (middleware && !(typeof middleware === "object" && hooks.some((hook) => hook in middleware))) {
    throw new TypeError("Middleware must be an object with one of onRequest(), onResponse() or onError()");
  }
}
