import { manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { retryAfterSeconds } from "./retry-after-seconds.ts";

const read = retryAfterSeconds("x-reset");

test.each([
  [{ "x-reset": "38" }, 38_000],
  [{ "x-reset": "0" }, 0],
  [{ "x-reset": "38", "retry-after": "5" }, 5_000],
  [{ "x-reset": "38", "retry-after": "soon" }, 38_000],
  [{ "x-reset": "-1" }, undefined],
  [{ "x-reset": "1.5" }, undefined],
  [{ "x-reset": "soon" }, undefined],
  [{ "x-reset": "" }, undefined],
  [{}, undefined],
] as const)("of %j the wait is %s ms", (headers, waitMs) => {
  expect(read(new Headers(headers), manualClock())).toBe(waitMs);
});
