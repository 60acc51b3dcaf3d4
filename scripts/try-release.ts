import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expectMoves, expectRefusal, expectSame } from "./registry/expect.ts";
import type { Project } from "./registry/project.ts";
import { names, openTrial, SCOPE, type Trial } from "./registry/trial.ts";
import { explainMoves, printMoves } from "./release/explain-moves.ts";
import { findChangesets, readPackages, readPlan } from "./release/plan.ts";

/**
 * Tries `npm run release` in a copy of the repository, on a registry of this machine: everything as it stands, then a patch of auth.
 * What is published is installed by npm into empty projects. No other registry's packages of ours can be reached from there.
 */
type Versions = ReadonlyMap<string, string>;
const AUTH = `${SCOPE}/auth`;
const ALLOY = `${SCOPE}/alloy`;
const SANDBOX = `${SCOPE}/sandbox`;
// By a machine that is no CI, and by a job of GitHub that may ask for no identity.
const REFUSED = /ERR_PNPM_(?:PROVENANCE|ID_TOKEN)\w*: .*/;
const MARK = "// Stands in the copy that a release is tried on, and nowhere else.";

const started = performance.now();
const seconds = (): string => `${((performance.now() - started) / 1_000).toFixed(0)} s`;
const heading = (text: string): void => console.log(`\n${text} (after ${seconds()})\n`);

const trial = await openTrial();
try {
  const published = await releaseAll(trial);
  const projects = await installEach(trial, published);
  const patched = await releasePatch(trial, published);
  await updateAndInstall(trial, projects.get(ALLOY) as Project, patched);
  planMinor(trial, patched);
  console.log(`\nthe releases were as they should be, in ${seconds()}`);
} finally {
  await trial.close();
}

async function releaseAll(trial: Trial): Promise<Versions> {
  heading("The first versions");
  trial.commit("the copy");
  if (findChangesets(trial.root).length > 0) console.log(trial.version());

  heading("A release with a provenance that nobody can prove here");
  const refused = expectRefusal("such a release", REFUSED, () => trial.releaseWithProvenance());
  console.log(REFUSED.exec(refused)?.[0]);
  expectSame("published nevertheless", [...(await trial.latest()).keys()], []);

  heading("The same once more, without it");
  console.log(trial.release());
  const published = await trial.latest();
  expectSame("published", [...published], [...versionsOf(trial.root)].toSorted(byPlace));
  const link = /\]\(https:\/\/github\.com\/\S+\/commit\/[0-9a-f]{40}\): /;
  const changelog = (name: string): string => readFileSync(join(trial.root, name.replace(SCOPE, "packages"), "CHANGELOG.md"), "utf8");
  expectSame(
    "changelogs with links",
    names.filter((name) => link.test(changelog(name))),
    names,
  );
  expectSame("a run after that publishes nothing", [trial.release().includes("nothing to publish")], [true]);
  return published;
}

async function installEach(trial: Trial, published: Versions): Promise<ReadonlyMap<string, Project>> {
  heading("Installed from the registry by npm, each into an empty project, and imported");
  const projects = new Map(names.map((name) => [name, trial.newProject(name)]));
  const lines = [...projects].map(async ([name, project]) => {
    await project.npm("install", name);
    const exported = await project.importPackage(name);
    if (!(exported > 0)) throw new Error(`${name} exports nothing`);
    const installed = project.installed(SCOPE);
    expectSame(`${name} has its own version`, [installed.get(name)], [published.get(name)]);
    for (const [other, version] of installed) expectSame(`${other} with ${name}`, [version], [published.get(other)]);
    const others = [...installed]
      .filter(([other]) => other !== name)
      .map(([other, version]) => `${other.replace(`${SCOPE}/`, "")} ${version}`);
    const columns = [name.padEnd(22), `${installed.get(name)}`.padEnd(7), `${exported} names`.padEnd(9)];
    return `${columns.join(" ")} with ${others.join(", ") || "no other"}`;
  });
  const printed = await Promise.all(lines);
  for (const line of printed) console.log(line);
  expectSame("projects", [printed.length], [names.length]);
  return projects;
}

async function releasePatch(trial: Trial, published: Versions): Promise<Versions> {
  heading("A second release, after a patch of auth");
  appendFileSync(join(trial.root, "packages/auth/src/index.ts"), `\n${MARK}\n`);
  addChangeset(trial, "patch");
  trial.commit("fix(auth): a patch");
  console.log(trial.release("--version"));
  const patched = await trial.latest();
  expectMoves(names, published, patched, [AUTH]);
  return patched;
}

async function updateAndInstall(trial: Trial, existing: Project, patched: Versions): Promise<void> {
  heading("The patch, at those who use alloy");
  const fresh = trial.newProject("fresh");
  await Promise.all([existing.npm("update"), fresh.npm("install", ALLOY)]);
  for (const [how, project] of [["npm update", existing] as const, ["npm install", fresh] as const]) {
    const installed = project.installed(SCOPE);
    console.log(`${how.padEnd(11)}: ${[...installed].map((both) => both.join(" ")).join(", ")}`);
    for (const name of [AUTH, ALLOY]) expectSame(`${how} of ${name}`, [installed.get(name)], [patched.get(name)]);
    const source = readFileSync(join(project.folder, "node_modules", AUTH, "src/index.ts"), "utf8");
    expectSame(`${how} brings the change`, [source.includes(MARK)], [true]);
  }
}

function planMinor(trial: Trial, patched: Versions): void {
  heading("What a third release would be, after a minor of auth");
  addChangeset(trial, "minor");
  const moves = explainMoves(readPlan(trial.root), readPackages(trial.root));
  console.log(printMoves(moves));
  const moved = moves.filter(({ from, to }) => from !== to).map(({ name }) => name);
  // Before 1.0 a minor leaves the range of all that take auth, which is all but the sandbox.
  const wanted = patched.get(AUTH)?.startsWith("0.") ? names.filter((name) => name !== SANDBOX) : [AUTH];
  expectSame("moved by a minor of auth", moved.toSorted(), wanted.toSorted());
}

function versionsOf(root: string): Versions {
  return new Map(readPackages(root).map(({ name, version }) => [name, version]));
}

function byPlace([one]: readonly [string, string], [other]: readonly [string, string]): number {
  return names.indexOf(one) - names.indexOf(other);
}

function addChangeset(trial: Trial, kind: "patch" | "minor"): void {
  const text = "Stands for a change of auth that a release is tried with.";
  writeFileSync(join(trial.root, `.changeset/trial-${kind}.md`), `---\n"${AUTH}": ${kind}\n---\n\n${text}\n`);
}
