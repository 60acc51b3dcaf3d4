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

test("the log keeps the order when it goes round, and begins anew when it is cleared", () => {
  const log = createRequestLog(3);
  const numbers = (): readonly number[] => log.list().map(({ number }) => number);
  const add = () => log.add({ at: 0, method: "GET", status: 200, durationMs: 0, kind: "answered" });
  add();
  expect(numbers()).toEqual([1]);
  for (let count = 0; count < 6; count++) add();
  expect(numbers()).toEqual([5, 6, 7]);
  log.clear();
  expect(numbers()).toEqual([]);
  add();
  expect(numbers()).toEqual([1]);
});

test("what bodies show is made when somebody looks", () => {
  const log = createRequestLog(1);
  const looks: string[] = [];
  const bodies = (name: string) => () => {
    looks.push(name);
    return { request: name, response: undefined };
  };
  for (const name of ["first", "second"]) log.add({ at: 0, method: "POST", status: 201, durationMs: 0, kind: "answered" }, bodies(name));
  expect(looks).toEqual([]);
  expect(log.list()).toEqual([{ number: 2, at: 0, method: "POST", status: 201, durationMs: 0, kind: "answered", request: "second" }]);
  expect(looks).toEqual(["second"]);
});
