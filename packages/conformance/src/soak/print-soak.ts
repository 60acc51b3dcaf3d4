import type { SoakReport } from "./report.ts";

const MEBIBYTE = 1024 * 1024;

/** A soak's report as text. */
export function printSoak({ tallies, fifths, ...report }: SoakReport): string {
  const rows = tallies.map((tally) => [
    tally.vendor,
    tally.calls,
    (tally.endings.get("ok") ?? 0) + (tally.endings.get("refused") ?? 0),
    tally.calls - (tally.endings.get("ok") ?? 0) - (tally.endings.get("refused") ?? 0),
    `${tally.reached.size}/${tally.operations}`,
    tally.requests,
    (tally.requests / tally.calls).toFixed(2),
    tally.exchanges,
    tally.replayed,
    tally.mostUnsafe,
    tally.mostSafe,
  ]);
  const heads = [
    "vendor",
    "calls",
    "results",
    "errors",
    "operations",
    "requests",
    "a call",
    "exchanges",
    "after 401",
    "most unsafe",
    "most safe",
  ];
  const endings = new Map<string, number>();
  for (const [ending, count] of tallies.flatMap((tally) => [...tally.endings])) endings.set(ending, (endings.get(ending) ?? 0) + count);
  const rests = fifths.map((rest) => [
    rest.calls,
    mebibytes(rest.heap),
    mebibytes(rest.rss),
    rest.connections,
    rest.openRequests,
    rest.timers,
    rest.listeners,
  ]);
  return [
    table([heads, ...rows]),
    `ended:  ${counts(endings)}`,
    `met:    ${counts(report.fates)}`,
    `spared: ${report.sparedRepeats} requests met what is repeated elsewhere, and were not`,
    `made:   ${report.clients} clients, ${report.tokens} tokens, ${report.signals} signals given`,
    table([["at rest after", "heap MiB", "rss MiB", "kept connections", "open requests", "timers", "listeners"], ...rests]),
    `${report.calls} calls, ${report.width} at a time, in ${report.seconds.toFixed(1)} s`,
  ].join("\n\n");
}

/** Columns of text, the first to the left and the others to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value: string | number, column: number): string => {
    const text = String(value);
    return column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  };
  return rows.map((row) => row.map(cell).join("  ")).join("\n");
}

function counts(of: ReadonlyMap<string, number>): string {
  const sorted = [...of].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => `${name.replace("error ", "")} ${count}`).join(", ");
}

function mebibytes(bytes: number): string {
  return (bytes / MEBIBYTE).toFixed(1);
}
