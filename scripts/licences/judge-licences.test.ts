import { expect, test } from "vitest";
import { judgeLicences } from "./judge-licences.ts";

const one = (licence: string, name = "made-up") => ({ [licence]: [{ name, versions: ["1.0.0"] }] });

test.each(["MIT", "Apache-2.0", "MIT OR Apache-2.0", "(MIT OR GPL-3.0-only)"])("%s is allowed", (licence) => {
  expect(judgeLicences(one(licence))).toEqual({ seen: 1, problems: [], excused: [] });
});

test.each(["GPL-3.0-only", "AGPL-3.0-or-later", "Unknown", "UNLICENSED", "SEE LICENSE IN LICENSE", "MIT AND GPL-3.0-only", "", "MITX"])(
  "%j is not",
  (licence) => {
    expect(judgeLicences(one(licence)).problems).toEqual([`made-up 1.0.0: ${licence} is not allowed; see scripts/licences/allowed.ts`]);
  },
);

test("an excuse holds for its package, the parts of it for one machine, and the licence that was read", () => {
  expect(judgeLicences(one("MPL-2.0", "lightningcss")).excused).toEqual(["lightningcss"]);
  expect(judgeLicences(one("MPL-2.0", "lightningcss-linux-x64-gnu")).problems).toEqual([]);
  expect(judgeLicences(one("MPL-2.0", "lightningcssx")).problems).toHaveLength(1);
  expect(judgeLicences(one("GPL-2.0-only", "lightningcss")).problems).toHaveLength(1);
});
