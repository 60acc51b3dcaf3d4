import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./apis.ts";

/** What the pages at hand contradict each other in; further ones come after them. */
const FEWEST = 34;

test("Alloy's notes list each contradiction with a choice, numbered from 1 without a gap", () => {
  const rows = contradictions(readFileSync(join(repository, "specs/alloy/NOTES.md"), "utf8"));
  expect(rows.length).toBeGreaterThanOrEqual(FEWEST);
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
