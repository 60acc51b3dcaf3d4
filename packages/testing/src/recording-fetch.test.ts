import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { stubFetch } from "./recording-fetch.ts";

test("records the arguments as seen and answers from the handler", async () => {
  const fetch = stubFetch((call, index) => Response.json({ index, url: call.url }));
  const init = { method: "PUT", headers: { "X-A": "1" }, body: "text" };
  expect(await (await fetch(new URL("https://host.example/a"), init)).json()).toEqual({ index: 0, url: "https://host.example/a" });
  await fetch(new Request("https://host.example/b", { headers: { "X-B": "2" } }));
  const [first, second] = fetch.calls;
  expect(first?.init).toBe(init);
  expect([first?.method, first?.headers.get("x-a")]).toEqual(["PUT", "1"]);
  expect([second?.url, second?.method, second?.headers.get("x-b"), second?.init]).toEqual([
    "https://host.example/b",
    "GET",
    "2",
    undefined,
  ]);
});

test("rejects with what the handler throws", async () => {
  const fault = new TypeError("fetch failed");
  await expect(stubFetch(() => Promise.reject(fault))("https://host.example")).rejects.toBe(fault);
});

test("rejects with the reason of its signal and leaves no listener", async () => {
  const abort = new AbortController();
  const fetch = stubFetch(() => new Promise<Response>(() => {}));
  const pending = fetch("https://host.example", { signal: abort.signal });
  abort.abort("the reason");
  await expect(pending).rejects.toBe("the reason");
  await expect(fetch("https://host.example", { signal: abort.signal })).rejects.toBe("the reason");
  const calm = new AbortController();
  await stubFetch(() => new Response())("https://host.example", { signal: calm.signal });
  expect([abort, calm].map(({ signal }) => getEventListeners(signal, "abort").length)).toEqual([0, 0]);
});
