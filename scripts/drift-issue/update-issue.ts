import { mergeDrift, type WrittenReport } from "./drift-lines.ts";
import type { GitHubIssues } from "./github-issues.ts";
import { printChange, printIssue, readIssue } from "./issue-text.ts";

/** Brings the one issue in line with the reports of a run: opens it, edits it and says what changed, closes it, or leaves it. Gives what was done. */
export async function updateIssue(issues: GitHubIssues, reports: readonly WrittenReport[]): Promise<string> {
  const issue = await issues.findOpen();
  const known = readIssue(issue?.body ?? "");
  const now = mergeDrift(known, reports);
  if (issue === undefined) {
    if (now.size === 0) return "no drift is known, and no issue is open";
    return `opened issue ${await issues.open(printIssue(now))}`;
  }
  const { number } = issue;
  if (now.size === 0) {
    await issues.comment(number, "Nothing of it is left.");
    await issues.edit(number, { state: "closed" });
    return `closed issue ${number}`;
  }
  const body = printIssue(now);
  if (body === issue.body?.replaceAll("\r\n", "\n").trim()) return `issue ${number} says it already`;
  const change = printChange(known, now);
  // The comment is what people are told by: without the edit it comes again, and without the comment nobody would hear.
  if (change !== "") await issues.comment(number, change);
  await issues.edit(number, { body });
  return `edited issue ${number}`;
}
