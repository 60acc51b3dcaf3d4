import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { hangBeforeHeaders, startFaultServer } from "@kyc-clients/testing";
import createClient from "openapi-fetch";
import { expect, onTestFinished, test } from "vitest";
import { authFetch, authMiddleware, bearerToken } from "../src/index.ts";
import { rest } from "./source.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const auth = bearerToken("made-up-token");
const clients = {
  authFetch: (baseUrl: string) => createClient<Record<string, never>>({ baseUrl, fetch: authFetch(auth) }),
  authMiddleware(baseUrl: string) {
    const client = createClient<Record<string, never>>({ baseUrl });
    client.use(authMiddleware(auth));
    return client;
  },
};

test.each(Object.keys(clients) as (keyof typeof clients)[])(
  "%s ends a call that is aborted after garbage was collected",
  async (name) => {
    const server = await startFaultServer({ otherwise: hangBeforeHeaders() });
    onTestFinished(() => server.close());
    const stop = new AbortController();
    const call = (clients[name](server.url) as unknown as { GET(path: string, init: RequestInit): Promise<unknown> }).GET("/people", {
      signal: stop.signal,
    });
    await server.waitForRequests(1);
    for (let turn = 0; turn < 5; turn++) {
      collectGarbage();
      await rest();
    }
    stop.abort(new Error("made up"));
    await expect(call).rejects.toThrow("made up");
  },
  10_000,
);
