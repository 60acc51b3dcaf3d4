import { expect, test } from "vitest";
import { createFaultQueue } from "./faults.ts";

test("a fault answers as many calls as it says, of its operation alone", () => {
  const faults = createFaultQueue();
  faults.add({ operationId: "a", status: 500, times: 2 });
  expect([faults.take("b"), faults.take("a")?.status, faults.take("a")?.status, faults.take("a")]).toEqual([
    undefined,
    500,
    500,
    undefined,
  ]);
});

test("faults are played in the order in which they were added", () => {
  const faults = createFaultQueue();
  faults.add({ status: 429 });
  faults.add({ status: 503 });
  expect([faults.take("a")?.status, faults.take("a")?.status]).toEqual([429, 503]);
});

test("the list shows what is left, and clear drops it", () => {
  const faults = createFaultQueue();
  faults.add({ status: 500, times: 3 });
  faults.take("a");
  expect(faults.list()).toEqual([{ status: 500, times: 2 }]);
  faults.clear();
  expect(faults.list()).toEqual([]);
});
