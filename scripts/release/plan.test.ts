import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { explainMoves } from "./explain-moves.ts";
import { findChangesets, readPackages, readPlan } from "./plan.ts";

const repository = join(import.meta.dirname, "../..");
const ours = JSON.parse(readFileSync(join(repository, ".changeset/config.json"), "utf8")) as object;
const ALWAYS = { ___experimentalUnsafeOptions_WILL_CHANGE_IN_PATCH: { updateInternalDependents: "always" } };

let root: string;
const write = (file: string, content: object | string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), typeof content === "string" ? content : JSON.stringify(content));
};

/** Who moves when auth has a change, under the settings given. */
function movesUnder(settings: object, kind: "patch" | "minor"): readonly string[] {
  write(".changeset/config.json", settings);
  write(".changeset/change.md", `---\n"auth": ${kind}\n---\n\nMends it.\n`);
  execFileSync("git", ["add", "--all"], { cwd: root });
  execFileSync("git", ["-c", "user.name=somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "--message", kind], {
    cwd: root,
  });
  const moves = explainMoves(readPlan(root), readPackages(root));
  return moves.filter(({ from, to }) => from !== to).map(({ name, to }) => `${name} ${to}`);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "plan-"));
  write("package.json", { name: "root", private: true, packageManager: "pnpm@12.21.0" });
  write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  write("pnpm-workspace.yaml", "packages: [packages/*]\npmOnFail: ignore\n");
  write("packages/auth/package.json", { name: "auth", version: "0.1.0", peerDependencies: { redis: ">=5" } });
  write("packages/core/package.json", { name: "core", version: "0.1.0", dependencies: { auth: "workspace:^" } });
  write("packages/box/package.json", { name: "box", version: "0.1.0", dependencies: { core: "workspace:^" } });
  write("packages/checks/package.json", { name: "checks", version: "0.0.0", private: true, dependencies: { auth: "workspace:^" } });
  write(".changeset/README.md", "Changesets.\n");
  write(".gitignore", "node_modules\n");
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: root });
});
afterAll(() => rmSync(root, { recursive: true }));

test("the packages that are published are read each after those that it needs", () => {
  expect(readPackages(root)).toEqual([
    { name: "auth", version: "0.1.0", dependencies: {} },
    { name: "core", version: "0.1.0", dependencies: { auth: "workspace:^" } },
    { name: "box", version: "0.1.0", dependencies: { core: "workspace:^" } },
  ]);
});

test("by our settings a patch of auth moves auth alone, and a minor moves who takes it too, but not who takes those", () => {
  expect(movesUnder(ours, "patch")).toEqual(["auth 0.1.1"]);
  expect(findChangesets(root)).toEqual(["change.md"]);
  expect(movesUnder(ours, "minor")).toEqual(["auth 0.2.0", "core 0.1.1"]);
});

test.each([
  ["updateInternalDependents: always", ALWAYS],
  ["fixed packages", { fixed: [["auth", "core"]] }],
])("%s would raise what need not move, which is not taken for right", (_name, settings) => {
  expect(() => movesUnder({ ...ours, ...settings }, "patch")).toThrow("core moves to 0.1.1 without a reason");
});
