import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { repository } from "../lint/apis.ts";
import { type LiveArguments, readArguments } from "./arguments.ts";
import { compareDrift, type DriftDifference } from "./compare-drift.ts";
import { type DriftReport, isLost, makeReport, type ReportedFinding } from "./drift-report.ts";
import { describeFinding } from "./finding.ts";
import { runLive, type World } from "./live-run.ts";
import { wasCut } from "./run-plan.ts";

/**
 * Runs a vendor's plan, and compares how its answers differ from the spec with how they differed when the baseline was written. Gives the exit
 * code.
 */
export async function runDrift(argv: readonly string[], world: World): Promise<number> {
  const given = readArguments(argv);
  const { vendor, writeBaseline, report: reportFile } = given;
  if (writeBaseline && reportFile !== undefined) throw new Error("--write-baseline writes no --report");
  const baselineFile = baselineOf(given);
  const { print } = world;
  const baseline = writeBaseline ? undefined : readReport(baselineFile, vendor);
  if (!writeBaseline && baseline === undefined) {
    print(`There is no ${shown(baselineFile)}, and nothing was sent. Write it by: npm run drift -- ${argv.join(" ")} --write-baseline`);
    return 1;
  }
  const { outcomes, isWhole } = await runLive(given, world);
  const report = makeReport(vendor, outcomes);
  const lost = outcomes.filter((outcome) => isLost(outcome, isWhole || wasCut(outcomes))).length;
  if (baseline === undefined) {
    if (lost > 0 || report.answered.length === 0) {
      print(`${lost} calls of ${outcomes.length} had no answer: no baseline is made of such a run`);
      return 1;
    }
    writeJson(baselineFile, report);
    print(`${shown(baselineFile)}: ${report.answered.length} operations, ${report.findings.length} findings`);
    return 0;
  }
  const difference = compareDrift(report, baseline);
  if (reportFile !== undefined) writeJson(reportFile, { ...report, difference, lost });
  tellDifference(report, difference, print);
  print(`${lost} calls had no answer`);
  return difference.added.length > 0 || difference.unseen.length > 0 || lost > 0 ? 1 : 0;
}

function tellDifference(report: DriftReport, { added, gone, unseen }: DriftDifference, print: World["print"]): void {
  for (const one of added) print(`new: ${describe(one)}`);
  for (const one of gone) print(`gone: ${describe(one)}`);
  for (const operationId of unseen) print(`not seen: ${operationId} answered when the baseline was written`);
  print(`${report.answered.length} operations: ${added.length} new findings, ${gone.length} gone, ${unseen.length} operations not seen`);
}

const describe = (one: ReportedFinding): string => `${one.operationId} ${one.status} ${describeFinding(one)}`;

/** A local sandbox is not the vendor: it has no part in the vendor's baseline. @throws Error when it is given none of its own */
function baselineOf({ vendor, baseUrl, baseline }: LiveArguments): string {
  if (baseline !== undefined) return baseline;
  if (baseUrl !== undefined) throw new Error("a run against a local sandbox wants --baseline <file>, as the vendor's own is not about it");
  return join(repository, "specs", vendor, "drift-baseline.json");
}

/** Reads a baseline before anything is sent; undefined where there is none. @throws Error when it is another vendor's */
function readReport(file: string, vendor: string): DriftReport | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, "utf8")) as DriftReport;
  if (report.vendor !== vendor) throw new Error(`${shown(file)} is not about ${vendor}`);
  if (!Array.isArray(report.answered) || !Array.isArray(report.findings)) throw new Error(`${shown(file)} is no baseline`);
  return report;
}

/** A file of the repository by its place there. */
function shown(file: string): string {
  const place = relative(repository, resolve(file));
  return place.startsWith("..") ? file : place;
}

function writeJson(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
