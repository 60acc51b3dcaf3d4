import type { DriftDifference } from "../live/compare-drift.ts";
import type { DriftReport, ReportedFinding } from "../live/drift-report.ts";

/** A report as `npm run drift -- <vendor> --report <file>` writes it. */
export interface WrittenReport extends DriftReport {
  readonly difference: DriftDifference;
  /** Calls that had no answer. */
  readonly lost: number;
}

/** The lines of an issue, by vendor. A vendor without a line has no drift. */
export type Drift = ReadonlyMap<string, readonly string[]>;

/**
 * Tells what is new in a report in lines that anybody may read: operation, status, place and kind. A value, a type and whatever else a
 * finding holds stay out. Operations that did not answer are told only by a run in which every call did: else it may have been the network.
 */
function driftLines({ difference: { added, unseen }, lost }: WrittenReport): readonly string[] {
  const missing = lost > 0 ? [] : unseen.map((operationId) => lineOf([word(operationId), "not_seen"]));
  return sortLines([...added.map(findingLine), ...missing]);
}

/** What is known after a run: of a vendor whose calls were all answered, what they tell; of others also what was known before. */
export function mergeDrift(known: Drift, reports: readonly WrittenReport[]): Drift {
  const merged = new Map(known);
  for (const report of reports) {
    const kept = report.lost > 0 ? (known.get(report.vendor) ?? []) : [];
    merged.set(word(report.vendor), sortLines([...kept, ...driftLines(report)]));
  }
  return new Map([...merged].filter(([, lines]) => lines.length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function findingLine({ operationId, status, pointer, kind }: ReportedFinding): string {
  return lineOf([word(operationId), Number.isInteger(status) ? String(status) : "-", place(pointer), word(kind)]);
}

const lineOf = (parts: readonly string[]): string => `- \`${parts.join(" ")}\``;

const sortLines = (lines: readonly string[]): readonly string[] => [...new Set(lines)].toSorted();

/** A pointer, in which a name of other than plain letters is shown as `*`. */
function place(pointer: string): string {
  const names = String(pointer).split("/").slice(1);
  return `/${names.map((name) => (/^[\w.-]+$/.test(name) ? name : "*")).join("/")}`;
}

/** Holds what becomes text of an issue to one plain word. @throws Error without the text */
function word(text: string): string {
  if (!/^\w+$/.test(text)) throw new Error("the report names something by other than one plain word, and nothing was told");
  return text;
}
