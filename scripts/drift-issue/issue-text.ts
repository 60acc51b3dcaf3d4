import type { Drift } from "./drift-lines.ts";

/** The title that the one issue is known by, beside its label. */
export const TITLE = "Vendors answer other than their specs say";

/** GitHub takes some 65,000 characters. */
const MOST_LINES = 300;

const INTRODUCTION = `The nightly run found answers that differ from the specs in ways that the baselines do not know.
A line has the operation, the status, the place in the answer and the kind. Values are left out: \`npm run drift -- <vendor>\` tells more to whoever has the credentials.

Correct the spec, or write the baseline again where the difference is known and meant. The issue follows each night, and is closed when nothing is left.`;

/** The body of the issue. It is also where the next run reads what was known. */
export function printIssue(drift: Drift): string {
  return `${INTRODUCTION}\n\n${printLines(drift)}`;
}

/** Reads the lines of a body that `printIssue` has made; other text is no line. */
export function readIssue(body: string): Drift {
  const drift = new Map<string, string[]>();
  let vendor = "";
  for (const line of body.split(/\r?\n/)) {
    vendor = /^### (\w+)$/.exec(line)?.[1] ?? vendor;
    if (vendor !== "" && /^- `[\w ./*-]+`$/.test(line)) drift.set(vendor, [...(drift.get(vendor) ?? []), line]);
  }
  return drift;
}

/** What came and what went between two runs. */
export function printChange(before: Drift, now: Drift): string {
  const parts = { New: subtract(now, before), Gone: subtract(before, now) };
  return Object.entries(parts)
    .filter(([, drift]) => drift.size > 0)
    .map(([heading, drift]) => `**${heading}**\n\n${printLines(drift)}`)
    .join("\n\n");
}

function printLines(drift: Drift): string {
  const all = [...drift].flatMap(([vendor, lines]) => [`### ${vendor}`, ...lines]);
  const shown = all.slice(0, MOST_LINES);
  const text = shown.map((line) => (line.startsWith("###") ? `\n${line}\n` : line)).join("\n");
  return `${text.trim()}${all.length > shown.length ? `\n\nAnd ${all.length - shown.length} lines more.` : ""}`;
}

function subtract(from: Drift, what: Drift): Drift {
  const left = [...from].map(([vendor, lines]) => [vendor, lines.filter((line) => !what.get(vendor)?.includes(line))] as const);
  return new Map(left.filter(([, lines]) => lines.length > 0));
}
