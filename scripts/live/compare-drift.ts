import { type DriftReport, type ReportedFinding, reportKey } from "./drift-report.ts";

/** How a report differs from the one that it is held against. */
export interface DriftDifference {
  readonly added: readonly ReportedFinding[];
  /** Findings that were not made again, although their operation answered. */
  readonly gone: readonly ReportedFinding[];
  /** Operations that answered then and did not now. */
  readonly unseen: readonly string[];
}

/** Compares two reports. How often something was found depends on what the vendor holds, so counts do not count. */
export function compareDrift(report: DriftReport, baseline: DriftReport): DriftDifference {
  const now = new Set(report.findings.map(reportKey));
  const then = new Set(baseline.findings.map(reportKey));
  return {
    added: report.findings.filter((one) => !then.has(reportKey(one))),
    gone: baseline.findings.filter((one) => !now.has(reportKey(one)) && report.answered.includes(one.operationId)),
    unseen: baseline.answered.filter((operationId) => !report.answered.includes(operationId)),
  };
}
