import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { WrittenReport } from "./drift-issue/drift-lines.ts";
import { gitHubIssues } from "./drift-issue/github-issues.ts";
import { TITLE } from "./drift-issue/issue-text.ts";
import { updateIssue } from "./drift-issue/update-issue.ts";

/** Tells the reports of a folder, `<vendor>.json` each, in one issue of the repository that the environment names. The drift workflow runs it. */
const [folder = ""] = process.argv.slice(2);
const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_REPOSITORY: repository = "", GITHUB_TOKEN: token = "" } = process.env;

try {
  if (!existsSync(folder) || repository === "" || token === "") {
    throw new Error("usage: node scripts/drift-issue.ts <folder of reports>, with GITHUB_REPOSITORY and GITHUB_TOKEN");
  }
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const reports = files.map((file) => readReport(join(folder, file), basename(file, ".json")));
  console.log(`${reports.length} reports: ${await updateIssue(gitHubIssues({ api, repository, token }, "drift", TITLE), reports)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : "an error of no known class");
  process.exitCode = 1;
}

/** Reads a report. @throws Error with the vendor's name alone, as a parser's message may show what it read */
function readReport(file: string, vendor: string): WrittenReport {
  const report = parse(readFileSync(file, "utf8")) as Partial<WrittenReport> | undefined;
  const { added, unseen } = report?.difference ?? {};
  const isReport = report?.vendor === vendor && Array.isArray(added) && Array.isArray(unseen) && Number.isInteger(report.lost);
  if (!isReport) throw new Error(`the report about ${vendor} is none, and nothing was told`);
  return report as WrittenReport;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
