import { expect, test } from "vitest";
import { reasonOf, rows, type ServerName, type StrategyName, strategies } from "./cells.ts";

/** Adds a test to one cell of the table of strategies and rows. */
export type Cell = (row: string, strategy: StrategyName, sentence: string, run: () => Promise<void>) => void;

/** A table whose tests name their row and their strategy, so that the report can be read back; `npm run strategies` prints it. */
export function openTable(server: ServerName): { readonly cell: Cell; readonly close: () => void } {
  const counts = new Map<string, number>();
  const suffix = server === "scripted" ? "" : `, ${server}`;
  return {
    cell(row, strategy, sentence, run) {
      const key = `${row} ${strategy}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      test(`${row} ${sentence}: ${strategy}${suffix}`, run);
    },
    /** To be called after the last cell. */
    close() {
      test.each(rows)(`each strategy has a test or a reason in row %s, and not both${suffix}`, (row) => {
        const wrong = strategies.filter(
          (strategy) => (counts.get(`${row} ${strategy}`) ?? 0) > 0 === (reasonOf(server, strategy, row) !== undefined),
        );
        expect(wrong).toEqual([]);
      });
      test(`no cell is outside the table${suffix}`, () => {
        const known = new Set(rows.flatMap((row) => strategies.map((strategy) => `${row} ${strategy}`)));
        expect([...counts.keys()].filter((key) => !known.has(key))).toEqual([]);
        expect(counts.size).toBeGreaterThan(30);
      });
    },
  };
}
