import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Guard, guards } from "./guards/guards.ts";

/**
 * Removes each guard in a temporary copy of the source, and runs the fault tests on it: at least one row must fail.
 * So a test that cannot fail is found here, before it is believed.
 */
const root = join(import.meta.dirname, "..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const always = ["auth", "core", "testing"];
const unseen: string[] = [];

for (const guard of guards) {
  const copied = [...new Set([...always, packageOf(guard.file), packageOf(guard.test)])];
  const folder = copyWorkspace(copied);
  try {
    remove(guard, folder);
    const failed = failedRows(guard, folder);
    const seen = failed.length > 0 ? `seen by ${failed.join(", ")}` : "UNSEEN: every row still passes";
    console.log(`${guard.name}, removed in a copy: ${seen}`);
    if (failed.length === 0) unseen.push(guard.name);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${guards.length - unseen.length} of ${guards.length} removed guards were seen by a row`);
if (unseen.length > 0 || guards.length < 7) process.exit(1);

/** The package that a path below `packages/` is in. */
function packageOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** A workspace of its own, whose packages see each other's copies and everything else where it is. */
function copyWorkspace(copied: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "kyc-clients-guard-"));
  const skipped = new Set(["node_modules", "dist", ".turbo", ".vitest"]);
  for (const name of copied) {
    const from = join(root, "packages", name);
    const to = join(folder, "packages", name);
    mkdirSync(to, { recursive: true });
    for (const entry of readdirSync(from)) if (!skipped.has(entry)) cpSync(join(from, entry), join(to, entry), { recursive: true });
  }
  mkdirSync(join(folder, "node_modules/@kyc-clients"), { recursive: true });
  for (const name of copied) symlinkSync(join(folder, "packages", name), join(folder, "node_modules/@kyc-clients", name));
  for (const name of ["vitest", "vite", "@types"]) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  for (const name of ["openapi-fetch", "fast-check"])
    symlinkSync(join(root, "packages/core/node_modules", name), join(folder, "node_modules", name));
  for (const file of ["package.json", "vitest.config.ts", "tsconfig.base.json"]) cpSync(join(root, file), join(folder, file));
  return folder;
}

function remove({ name, file, find, put }: Guard, folder: string): void {
  const path = join(folder, "packages", file);
  const source = readFileSync(path, "utf8");
  if (source.split(find).length !== 2) throw new Error(`${name}: its code stands ${source.split(find).length - 1} times in ${file}`);
  writeFileSync(
    path,
    source.replace(find, () => put),
  );
}

/** The row that fails first without the guard. A run that saw no test is an error, not an answer. */
function failedRows({ name, test, rows }: Guard, folder: string): string[] {
  const report = join(folder, "report.json");
  const cwd = join(folder, "packages", packageOf(test));
  const env = { ...process.env, VITEST_REPORT: report };
  const run = spawnSync(
    process.execPath,
    [
      vitest,
      "run",
      "--bail=1",
      "--testTimeout=3000",
      "--testNamePattern",
      `^(?:${rows.join("|")}) `,
      test.slice(packageOf(test).length + 1),
    ],
    { cwd, env, encoding: "utf8" },
  );
  if (!existsSync(report)) throw new Error(`${name}: no report\n${run.stdout}${run.stderr}`);
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
    testResults: { assertionResults: { fullName: string; status: string }[] }[];
  };
  const seen = testResults.flatMap(({ assertionResults }) => assertionResults);
  const ran = seen.filter(({ status }) => status === "failed" || status === "passed");
  if (ran.length === 0) throw new Error(`${name}: no test ran`);
  return [...new Set(ran.filter(({ status }) => status === "failed").map(({ fullName }) => fullName.trim().slice(0, 3)))].sort();
}
