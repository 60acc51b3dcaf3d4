import { countFindings, type Finding, keyOf } from "./finding.ts";
import { isExpected, type Outcome } from "./outcome.ts";

/** A finding, and the answer that it was made in. */
export interface ReportedFinding extends Finding {
  readonly operationId: string;
  readonly status: number | undefined;
}

/** How a vendor's answers differ from its spec. It has no value of an answer's, so that anybody may read it. */
export interface DriftReport {
  readonly vendor: string;
  /** The operations that answered, so that a report that saw less is known. */
  readonly answered: readonly string[];
  readonly findings: readonly ReportedFinding[];
}

/** Makes the report of a run, in an order that is always the same. */
export function makeReport(vendor: string, outcomes: readonly Outcome[]): DriftReport {
  const found = outcomes.flatMap((outcome) => {
    const { operationId, status } = outcome;
    return findingsOf(outcome).map((finding): ReportedFinding => ({ operationId, status, ...finding }));
  });
  const answered = new Set(outcomes.filter(hasAnswer).map(({ operationId }) => operationId));
  return {
    vendor,
    answered: [...answered].toSorted(),
    findings: countFindings(found, reportKey),
  };
}

/** Whether a call says nothing about the vendor: it had no answer, or was left out where every call can be made. */
export function isLost(outcome: Outcome, isWhole: boolean): boolean {
  return !hasAnswer(outcome) && (outcome.end === "failed" || isWhole);
}

/** What tells one finding of a report from another: everything but its count. */
export function reportKey(finding: ReportedFinding): string {
  return `${finding.operationId} ${finding.status} ${keyOf(finding)}`;
}

const hasAnswer = ({ status }: Outcome): boolean => status !== undefined;

/** What was found in the body, and a status that was not the one that was expected. */
function findingsOf(outcome: Outcome): readonly Finding[] {
  const { findings, expects, end, note } = outcome;
  if (!hasAnswer(outcome) || findings.some(({ kind }) => kind === "undocumented_status")) return findings;
  if (end === "failed") return [{ pointer: "", kind: "unreadable_answer", ...(note !== undefined && { found: note }), count: 1 }];
  if (isExpected(outcome)) return findings;
  const kind = outcome.ok === false && Number(outcome.status) < 400 ? "failure_with_success_status" : "unexpected_status";
  return [{ pointer: "", kind, expected: expects.join("|"), count: 1 }, ...findings];
}
