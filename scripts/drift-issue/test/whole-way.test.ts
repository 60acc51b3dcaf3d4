import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runDrift } from "../../live/drift.ts";
import { changeJson, closeServer, openWorld } from "../../live/test/local-world.ts";
import type { WrittenReport } from "../drift-lines.ts";
import { gitHubIssues } from "../github-issues.ts";
import { TITLE } from "../issue-text.ts";
import { updateIssue } from "../update-issue.ts";
import { startFakeGitHub } from "./fake-github.ts";

const folder = mkdtempSync(join(tmpdir(), "drift-way-"));
const github = await startFakeGitHub("somebody/clients", "token");
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all([github.close(), closeServer()]);
});

/** Stands for a value of somebody's: a word, as an unknown word of a list may stand in a report. */
const secret = `Made${randomUUID().replaceAll("-", "")}`;

interface People {
  readonly data: readonly Record<string, unknown>[];
}
const changePeople = changeJson("/api/v2/entities?type=natural-persons&limit=10", (body) => {
  for (const one of (body as unknown as People).data) Object.assign(one, { type: secret, [secret]: secret });
  return body;
});

async function runOnce(change?: typeof changePeople): Promise<string> {
  const world = await openWorld(change);
  const file = join(folder, "report.json");
  await runDrift(["icomply", "--base-url", world.baseUrl("icomply"), "--baseline", join(folder, "baseline.json"), "--report", file], world);
  return readFileSync(file, "utf8");
}

test("what a run finds is told in the issue without a value, and the issue is closed by a run that finds nothing", async () => {
  const world = await openWorld();
  const baseline = ["--baseline", join(folder, "baseline.json"), "--write-baseline"];
  expect(await runDrift(["icomply", "--base-url", world.baseUrl("icomply"), ...baseline], world)).toBe(0);
  const issues = gitHubIssues({ api: github.api, repository: "somebody/clients", token: "token" }, "drift", TITLE);

  const drifted = await runOnce(changePeople);
  expect(drifted).toContain(secret);
  expect(await updateIssue(issues, [JSON.parse(drifted) as WrittenReport])).toBe("opened issue 1");
  expect(github.issues[0]?.body.split("\n").filter((line) => line.startsWith("- "))).toEqual([
    "- `listEntities 200 /data/*/* unknown_member`",
    "- `listEntities 200 /data/*/type unknown_value`",
  ]);
  expect(github.bodies.join("\n")).not.toContain(secret);

  expect(await updateIssue(issues, [JSON.parse(await runOnce()) as WrittenReport])).toBe("closed issue 1");
});
