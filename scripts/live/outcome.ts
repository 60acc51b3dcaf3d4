import { describeFinding, type Finding } from "./finding.ts";

/** What came of one step. It holds no value of an answer's. */
export interface Outcome {
  readonly operationId: string;
  /** The statuses that were right. */
  readonly expects: readonly number[];
  /** Whether the answer was a success: a failure may come with a success status. */
  readonly ok?: boolean;
  /** Undefined when there was no answer. */
  readonly status: number | undefined;
  /** The class and code of what was thrown, or why the step was left out. */
  readonly note?: string;
  readonly end: "answered" | "failed" | "left out";
  readonly findings: readonly Finding[];
}

/** Whether a step ended with a status that was right. */
export function isExpected({ end, ok, status, expects }: Outcome): boolean {
  return end === "answered" && status !== undefined && expects.includes(status) && ok === status < 400;
}

/** Whether a call did what it was made for, and not only what was expected of it. */
export function isSuccess(outcome: Outcome): boolean {
  return isExpected(outcome) && outcome.ok === true;
}

/** One line for an outcome, and one for each finding. */
export function describeOutcome(outcome: Outcome): readonly string[] {
  const { operationId, status, expects, note, end, findings } = outcome;
  const verdict = end === "left out" ? "left out" : isExpected(outcome) ? "as expected" : `expected ${expects.join(" or ")}`;
  const drift = findings.length === 0 ? (end === "answered" ? "no drift" : "") : `${findings.length} drift`;
  const line = `  ${operationId.padEnd(40)} ${String(status ?? "-").padEnd(4)} ${[verdict, note, drift].filter(Boolean).join(", ")}`;
  return [line, ...findings.map((finding) => `      ${describeFinding(finding)}`)];
}
