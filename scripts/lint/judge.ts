import type { Facts } from "./facts.ts";
import type { Problem } from "./redocly-lint.ts";

/** What stands against the specs, one text each: every problem, warnings too, and a spec that holds nothing. */
export function judge(problems: readonly Problem[], facts: ReadonlyMap<string, Facts>): readonly string[] {
  const broken = problems.map(({ file, line, column, severity, ruleId, message, pointer }) =>
    [`${file}:${line}:${column} ${severity} ${ruleId}`, message, pointer].join("\n  "),
  );
  const empty = [...facts].filter(([, { operations }]) => operations === 0);
  return [...broken, ...empty.map(([name]) => `${name}: the spec has no operation`)];
}
