import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findPackedProblems, readPacked } from "./release/packed.ts";
import { findChangesets, readPackages } from "./release/plan.ts";

/**
 * Publishes the versions that the registry lacks: it builds them, packs them, looks into what was packed, and sends just that.
 * What it will not publish is a tree with uncommitted changes, one whose changesets wait for a version, and a package that is not as it has to be.
 * With `--version` it raises the versions first, and commits them, which a release of the project leaves to a pull request: it is for a registry of your own.
 */
const root = join(import.meta.dirname, "..");
const work = join(root, ".tmp/release");
const changeset = join(root, "node_modules/@changesets/cli/bin.js");
const run = (program: string, ...options: readonly string[]): void => {
  const { status } = spawnSync(program, options, { cwd: root, stdio: "inherit" });
  if (status !== 0) refuse(`${options.slice(0, 2).join(" ").replace(`${root}/`, "")} failed, for the reason above`);
};
const node = (...options: readonly string[]): void => run(process.execPath, ...options);

try {
  demandCleanTree();
  if (process.argv.includes("--version") && findChangesets(root).length > 0) {
    node("scripts/version.ts");
    run("git", "add", "--all");
    run("git", "commit", "--quiet", "--message", "chore: release");
  }
  const waiting = findChangesets(root);
  if (waiting.length > 0) refuse(`${waiting.length} changesets have no version yet: npm run version, and commit what it makes`);
  const due = findDue();
  if (due.length === 0) console.log("nothing to publish: the registry has every version");
  else {
    node("scripts/run-turbo.ts", "run", "build", "--output-logs=errors-only", ...due.map((name) => `--filter=${name}`));
    demandCleanTree();
    pack(due);
    // Tags are made apart, by the job that may write to the repository.
    node(changeset, "publish", "--from-pack-dir", work, "--no-git-tag");
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function refuse(why: string): never {
  throw new Error(`not released: ${why}`);
}

function demandCleanTree(): void {
  const changed = execFileSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).trimEnd();
  if (changed !== "") refuse(`the tree has changes that are in no commit\n${changed}`);
}

/** The names of the packages whose version the registry does not have. */
function findDue(): readonly string[] {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const file = join(work, "due.json");
  node(changeset, "publish-plan", "--output", file);
  const { plan } = JSON.parse(readFileSync(file, "utf8")) as { plan: readonly (readonly { name: string }[])[] };
  return plan.flat().map(({ name }) => name);
}

/** Packs with pnpm, which puts versions where the workspace has none, and looks into each tarball. */
function pack(due: readonly string[]): void {
  node(changeset, "pack", "--from-publish-plan", join(work, "due.json"), "--out-dir", work);
  interface Entry {
    readonly name: string;
    readonly tarball?: { readonly path: string };
  }
  const { plan } = JSON.parse(readFileSync(join(work, "publish-plan.json"), "utf8")) as { plan: readonly (readonly Entry[])[] };
  const versions = new Map(readPackages(root).map(({ name, version }) => [name, version]));
  const problems: string[] = [];
  const seen: string[] = [];
  for (const { name, tarball } of plan.flat()) {
    const path = join(work, tarball?.path ?? "none");
    if (!existsSync(path)) refuse(`${name} was not packed`);
    const packed = readPacked(path);
    problems.push(...findPackedProblems(packed, versions).map((problem) => `${name} ${problem}`));
    console.log(`packed ${packed.manifest.name}@${packed.manifest.version}: ${packed.files.length} files`);
    seen.push(packed.manifest.name);
  }
  if (seen.toSorted().join() !== due.toSorted().join()) refuse(`what was packed is not what is due: ${seen.join(", ")}`);
  if (problems.length > 0) refuse(problems.join("\n"));
}
