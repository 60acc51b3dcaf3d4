import { expect, test } from "vitest";
import { lint } from "./redocly-lint.ts";

test("a spec that is not there is an error and no clean report", () => {
  expect(() => lint(["/nowhere/openapi.yaml"])).toThrow("reported on 0 of 1 specs");
});

test("one spec that is not there beside a good one is an error too", () => {
  expect(() => lint([`${import.meta.dirname}/good.openapi.yaml`, "/nowhere/openapi.yaml"])).toThrow("specs (exit 1)");
});
