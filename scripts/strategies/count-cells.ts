import { reasonOf, rows, type ServerName, type StrategyName, strategies } from "../../packages/auth/test/strategies/cells.ts";

/** One test of a run. */
export interface RanTest {
  readonly title: string;
  readonly status: string;
}

/** One cell of the table of strategies and rows: how many tests ran for it and passed, or why there is none. */
export interface CountedCell {
  readonly row: string;
  readonly strategy: StrategyName;
  readonly passed: number;
  readonly reason: string | undefined;
  /** What is wrong with it. */
  readonly problem: string | undefined;
}

/** Reads a table back from the titles of its tests: `F71 a sentence: strategy`, with the way it was sent after a comma. */
export function countCells(server: ServerName, tests: readonly RanTest[]): CountedCell[] {
  const named = tests.flatMap(({ title, status }) => {
    const [, row, place = ""] = /^(F\d\d) .*: (.*)$/.exec(title) ?? [];
    const [strategy, way = ""] = place.split(/, (?=core$|authFetch$|authMiddleware$|oidc-provider$)/);
    return (way === "oidc-provider") === (server === "oidc-provider") ? [{ row, strategy, status }] : [];
  });
  return rows.flatMap((row) =>
    strategies.map((strategy) => {
      const ran = named.filter((test) => test.row === row && test.strategy === strategy);
      const passed = ran.filter(({ status }) => status === "passed").length;
      const reason = reasonOf(server, strategy, row);
      return { row, strategy, passed, reason, problem: problemOf(ran.length, passed, reason) };
    }),
  );
}

function problemOf(ran: number, passed: number, reason: string | undefined): string | undefined {
  if (ran > passed) return `${ran - passed} of ${ran} tests did not pass`;
  if (ran === 0 && reason === undefined) return "no test, and no reason for that";
  return ran > 0 && reason !== undefined ? "a test, and a reason why there can be none" : undefined;
}
