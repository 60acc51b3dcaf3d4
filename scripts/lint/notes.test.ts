import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { vendorNames } from "../packages.ts";
import { repository } from "./apis.ts";

/** What the pages at hand contradict each other in, as was counted when they were read; further ones come after them. */
const fewest = new Map([
  ["alloy", 34],
  ["algoreg", 20],
  ["personr", 33],
  ["icomply", 26],
  ["weavr", 24],
]);

test.each(vendorNames)("the notes of %s list each contradiction with a choice, numbered from 1 without a gap", (vendor) => {
  const rows = contradictions(readFileSync(join(repository, "specs", vendor, "NOTES.md"), "utf8"));
  expect(rows.length).toBeGreaterThanOrEqual(fewest.get(vendor) ?? 1);
  expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => String(index + 1)));
  for (const row of rows) expect(row, `row ${row[0]}`).toEqual([expect.any(String), ...Array(3).fill(expect.stringMatching(/\S/))]);
});

/** The cells of each row below the head of the table. */
function contradictions(notes: string): string[][] {
  const section = notes.split(/^## /m).find((text) => text.startsWith("Contradictions")) ?? "";
  const lines = section.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
