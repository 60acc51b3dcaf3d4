import { expect, test } from "vitest";
import { createRequestLog } from "./request-log.ts";

test("the log keeps the newest, and goes on counting", () => {
  const log = createRequestLog(2);
  for (const status of [200, 201, 202]) log.add({ at: 0, method: "GET", status, durationMs: 0, kind: "answered" });
  expect(log.list().map(({ number, status }) => [number, status])).toEqual([
    [2, 201],
    [3, 202],
  ]);
});
