import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ReportedFinding } from "../../live/drift-report.ts";
import type { WrittenReport } from "../drift-lines.ts";
import { gitHubIssues } from "../github-issues.ts";
import { TITLE } from "../issue-text.ts";
import { updateIssue } from "../update-issue.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake-github.ts";

const repository = "somebody/clients";
const token = "token-of-the-run";
/** Stands for a value of somebody's. */
const secret = randomUUID();
let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(repository, token);
});
afterEach(() => github.close());

const unknownWord: ReportedFinding = { operationId: "getPerson", status: 200, pointer: "/state", kind: "unknown_value", count: 2 };
const newMember: ReportedFinding = { operationId: "listPeople", status: 200, pointer: "/*/owner", kind: "unknown_member", count: 1 };
const report = (vendor: string, added: readonly ReportedFinding[], rest: { lost?: number; unseen?: string[] } = {}): WrittenReport => ({
  vendor,
  answered: [],
  findings: added,
  difference: { added, gone: [], unseen: rest.unseen ?? [] },
  lost: rest.lost ?? 0,
});
const update = (...reports: WrittenReport[]): Promise<string> =>
  updateIssue(gitHubIssues({ api: github.api, repository, token }, "drift", TITLE), reports);
const linesOf = (text = ""): string[] => text.split("\n").filter((line) => line.startsWith("- "));

test("opens one issue, with its label and title, and opens no second one the next night", async () => {
  const drifted = report("alloy", [unknownWord, newMember]);
  expect(await update(drifted)).toBe("opened issue 1");
  expect(await update(drifted)).toBe("issue 1 says it already");
  expect(github.issues).toHaveLength(1);
  expect(github.issues[0]).toMatchObject({ title: TITLE, labels: ["drift"], state: "open", comments: [] });
  expect(linesOf(github.issues[0]?.body)).toEqual(["- `getPerson 200 /state unknown_value`", "- `listPeople 200 /*/owner unknown_member`"]);
});

test("two vendors stand in the one issue", async () => {
  expect(await update(report("weavr", [newMember]), report("alloy", [unknownWord]))).toBe("opened issue 1");
  expect(github.issues[0]?.body).toMatch(/### alloy\n\n- .+unknown_value`\n\n### weavr\n\n- .+unknown_member`$/);
});

test("no value, type or word of an answer reaches GitHub, nor a name that is not plain", async () => {
  const odd = { ...unknownWord, value: secret, found: secret, expected: secret, pointer: `/state/made up ${secret}/@${secret}` };
  await update(report("alloy", [odd]));
  await update(report("alloy", [{ ...odd, kind: "wrong_type" }]));
  expect(github.bodies.filter((body) => body !== "")).toHaveLength(4);
  expect([...github.bodies, ...github.requests].join("\n")).not.toContain(secret);
  expect(linesOf(github.issues[0]?.body)).toEqual(["- `getPerson 200 /state/*/* wrong_type`"]);
});

test.each([{ operationId: "a b" }, { kind: "kind\n\n@everybody" }, { operationId: "`" }])(
  "a report with %o is refused, and nothing is sent but the question for the issue",
  async (change) => {
    const error = await update(report("alloy", [{ ...unknownWord, ...change }])).catch((thrown: Error) => thrown.message);
    expect(error).toBe("the report names something by other than one plain word, and nothing was told");
    expect(github.requests).toEqual(["GET /repos/somebody/clients/issues?state=open&labels=drift&per_page=100"]);
  },
);

test("says in a comment what came and what went, and keeps the body to what is", async () => {
  await update(report("alloy", [unknownWord]));
  expect(await update(report("alloy", [newMember]))).toBe("edited issue 1");
  expect(linesOf(github.issues[0]?.body)).toEqual(["- `listPeople 200 /*/owner unknown_member`"]);
  expect(github.issues[0]?.comments).toEqual([
    "**New**\n\n### alloy\n\n- `listPeople 200 /*/owner unknown_member`\n\n**Gone**\n\n### alloy\n\n- `getPerson 200 /state unknown_value`",
  ]);
});

test("closes the issue when nothing is left, and opens another when drift comes back", async () => {
  await update(report("alloy", [unknownWord]));
  expect(await update(report("alloy", []))).toBe("closed issue 1");
  expect(github.issues[0]).toMatchObject({ state: "closed", comments: ["Nothing of it is left."] });
  expect(await update(report("alloy", []))).toBe("no drift is known, and no issue is open");
  expect(await update(report("alloy", [unknownWord]))).toBe("opened issue 2");
});

test("a night without a vendor's report, or with calls that had no answer, takes nothing back", async () => {
  await update(report("alloy", [unknownWord]), report("weavr", [newMember]));
  expect(await update()).toBe("issue 1 says it already");
  expect(await update(report("alloy", [], { lost: 3, unseen: ["getPerson"] }))).toBe("issue 1 says it already");
  expect(await update(report("alloy", []))).toBe("edited issue 1");
  expect(linesOf(github.issues[0]?.body)).toEqual(["- `listPeople 200 /*/owner unknown_member`"]);
});

test("an operation that did not answer is told where all calls did, and an outage opens nothing", async () => {
  expect(await update(report("alloy", [], { lost: 1, unseen: ["getPerson"] }))).toBe("no drift is known, and no issue is open");
  await update(report("alloy", [], { unseen: ["getPerson"] }));
  expect(linesOf(github.issues[0]?.body)).toEqual(["- `getPerson not_seen`"]);
});

test("other issues and pull requests with the label are left alone, and of two the older is used", async () => {
  const other = { labels: ["drift"], state: "open", body: "", comments: [] } as const;
  github.issues.push(
    { ...other, number: 1, title: "Another", comments: [] },
    { ...other, number: 2, title: TITLE, isPullRequest: true, comments: [] },
    { ...other, number: 3, title: TITLE, comments: [] },
    { ...other, number: 4, title: TITLE, comments: [] },
  );
  expect(await update(report("alloy", [unknownWord]))).toBe("edited issue 3");
  expect(github.issues.map(({ body }) => linesOf(body).length)).toEqual([0, 0, 1, 0]);
});

test("a long issue is cut below GitHub's limit, says how much it leaves out, and is not written again each night", async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...unknownWord, pointer: `/member_with_a_long_name_${index}` }));
  await update(report("alloy", many));
  expect(linesOf(github.issues[0]?.body)).toHaveLength(299);
  expect(github.issues[0]?.body).toMatch(/And 701 lines more\.$/);
  expect(await update(report("alloy", many))).toBe("issue 1 says it already");
});

test("an error of GitHub's is told by status and path alone", async () => {
  github.refuseWith(500);
  const error = await update(report("alloy", [unknownWord])).catch((thrown: Error) => thrown.message);
  expect(error).toBe("GitHub answered 500 to GET /issues?state=open&labels=drift&per_page=100");
});

test("the command reads a folder of reports, and fails on one that is none without showing it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "drift-issue-"));
  try {
    writeFileSync(join(folder, "alloy.json"), JSON.stringify(report("alloy", [unknownWord])));
    expect(await run(folder)).toEqual({ code: 0, text: "1 reports: opened issue 1\n" });
    writeFileSync(join(folder, "weavr.json"), `{"vendor": "${secret}`);
    expect(await run(folder)).toEqual({ code: 1, text: "the report about weavr is none, and nothing was told\n" });
    expect((await run(join(folder, "nowhere"))).code).toBe(1);
    expect(github.issues).toHaveLength(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function run(folder: string): Promise<{ code: number | null; text: string }> {
  const script = join(import.meta.dirname, "../../drift-issue.ts");
  const env = { GITHUB_API_URL: github.api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token };
  const child = spawn(process.execPath, [script, folder], { env });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return new Promise((ended) => child.on("close", (code) => ended({ code, text })));
}
