import { expect, test } from "vitest";
import { publishedPackages } from "../packages.ts";
import { ceilings, judgeSizes } from "./package-sizes.ts";

const auth = ceilings["auth"] as NonNullable<(typeof ceilings)[string]>;

test("each package has its ceilings, but for a vendor that has just been added", () => {
  const named = Object.keys(ceilings);
  expect(named.length).toBeGreaterThanOrEqual(8);
  expect(named).toEqual(publishedPackages.filter((name) => named.includes(name)));
});

test("what weighs as much as it may passes, and a byte more does not", () => {
  expect(judgeSizes("auth", auth)).toEqual([]);
  expect(judgeSizes("auth", { ...auth, packed: auth.packed + 1 })).toEqual([
    `the tarball: ${auth.packed + 1} bytes of at most ${auth.packed}`,
  ]);
  expect(judgeSizes("auth", { ...auth, unpacked: auth.unpacked + 1 })).toHaveLength(1);
  expect(judgeSizes("auth", { ...auth, entries: { ...auth.entries, ".": 6_001 } })).toEqual([
    "the entry point ., gzip: 6001 bytes of at most 6000",
  ]);
});

test("an entry point that was not weighed, weighs nothing, or is new, does not pass", () => {
  expect(judgeSizes("auth", { ...auth, entries: { ".": 5_000 } })).toEqual([expect.stringContaining("./redis, gzip: not weighed")]);
  expect(judgeSizes("auth", { ...auth, entries: { ...auth.entries, ".": 0 } })).toHaveLength(1);
  expect(judgeSizes("auth", { ...auth, entries: { ...auth.entries, "./new": 10 } })).toEqual([
    expect.stringContaining("./new, gzip: 10 bytes of at most none"),
  ]);
});

test("a vendor that has just been added is held to the weight of a skeleton", () => {
  expect(
    judgeSizes("dunlin", { packed: 1_000_000, unpacked: 1_000_000, entries: { ".": 9_000, "./operations": 7_000, "./validate": 9_000 } }),
  ).toHaveLength(1);
});
