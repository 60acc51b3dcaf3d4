import { expect, test } from "vitest";
import { consoleText } from "../../src/try/worker/console-text.ts";
import { operationFinder } from "../../src/try/worker/find-operation.ts";
import { shownHeaders, shownQuery } from "../../src/try/worker/shown.ts";
import { loadVendor } from "../../src/try/worker/vendor-parts.ts";

test("of headers all names are shown, and the values of a few", () => {
  const headers = new Headers({
    authorization: "Bearer made-up",
    "api-key": "made-up",
    "content-type": "multipart/form-data; boundary=x1",
    "retry-after": "2",
    "x-known": "yes",
  });
  expect(Object.fromEntries(shownHeaders(headers, ["x-known"]))).toEqual({
    authorization: "Bearer [redacted]",
    "api-key": "[redacted]",
    "content-type": "multipart/form-data; boundary=…",
    "retry-after": "2",
    "x-known": "yes",
  });
});

test("of a query the declared names are shown, and the values that the spec allows", () => {
  const query = new URLSearchParams("limit=10&email=a%40example.org&surprise=1");
  expect(shownQuery(query, ["limit", "email"], { query: ["limit"], responses: {} })).toEqual([
    ["limit", "10"],
    ["email", "[redacted]"],
    ["[redacted]", "[redacted]"],
  ]);
});

test("each operation of each vendor is found by its own address", async () => {
  let found = 0;
  for (const vendor of ["alloy", "algoreg", "personr", "icomply", "weavr"] as const) {
    const { api } = await loadVendor(vendor);
    const find = operationFinder(api, "/base");
    for (const [operationId, { method, path }] of Object.entries(api.operations)) {
      expect(find(method, `/base${path.replaceAll(/\{[^}]+\}/g, "a1-b2")}`), `${vendor} ${operationId}`).toBe(operationId);
      found++;
    }
    expect(find("GET", "/base/nowhere/at/all/here/now")).toBeUndefined();
  }
  expect(found).toBeGreaterThanOrEqual(179);
});

test("what a program prints is text, whatever it prints", () => {
  const circle: Record<string, unknown> = { name: "round" };
  circle["self"] = circle;
  expect(consoleText(["two", 2, undefined, null])).toBe("two 2 undefined null");
  expect(consoleText([circle])).toContain("[seen above]");
  expect(consoleText([new TypeError("bad"), 10n, Symbol("s"), () => 1])).toBe("TypeError: bad 10 Symbol(s) [function without a name]");
  expect(consoleText([new Map([["a", new Set([1])]]), new Uint8Array(3)])).toBe('{\n  "a": [\n    1\n  ]\n} [3 bytes]');
  expect(consoleText(["x".repeat(10_000)])).toHaveLength(4_001);
});
