import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./packages.ts";

/** Runs the packages' tests under the other Node versions that they support, side by side. The runtimes come from npm. */
const root = join(import.meta.dirname, "..");
const runtimes = ["node@22.23.3", "node@26.10.0"];
const vitest = join(root, "node_modules/vitest/vitest.mjs");

/**
 * What is the same on every runtime: whether the bytes of recorded exchanges fit the spec, by a judge in whom 5,000 faults are planted. `npm test` asks
 * it once; here it would take more than a third of the time.
 */
const LEFT_OUT = "a judge that is not ours";

/**
 * Files that are the same on every runtime, by package. What an editor shows is TypeScript's answer about our types. The models play long sequences, drawn
 * from one seed, of calls that the contract tests make here one by one: what they add is the order, which is a matter of the sandbox's own state. The
 * commands of scenarios are lines of text that a shell plays, against a sandbox that the contract tests hold here too.
 */
const FILES_LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  core: ["test/types/hover.test.ts"],
  sandbox: [
    "test/scenario-commands.test.ts",
    ...["algoreg", "alloy", "icomply", "personr", "weavr", "weavr-access"].map((model) => `test/${model}-model.test.ts`),
  ],
};

/**
 * The oldest Node that is supported runs the tests of every package. The newest runs those of the packages that go into a program; the local sandbox
 * answers there in `npm run matrix`, while its own tests would take longer than all others together.
 */
const packagesOf = (runtime: string): readonly string[] =>
  runtime === runtimes[0] ? publishedPackages : publishedPackages.filter((name) => name !== "sandbox");

/** So many tests pass at least, both runtimes together. */
const FEWEST = 12_000;

/** How one package's tests went under one runtime. */
interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

async function testPackage(runtime: string, name: string): Promise<Outcome> {
  const cwd = join(root, "packages", name);
  const report = join(cwd, ".vitest", `${runtime.replace("@", "-")}.json`);
  const env = { ...process.env, VITEST_REPORT: report };
  const leftOut = FILES_LEFT_OUT[name] ?? [];
  for (const file of leftOut) if (!existsSync(join(cwd, file))) throw new Error(`${name} has no ${file} to leave out`);
  const options = [...leftOut.flatMap((file) => ["--exclude", file]), "-t", `^(?!.*${LEFT_OUT})`];
  const args = ["-y", "-p", runtime, "node", vitest, "run", "--passWithNoTests", ...options];
  const { status, output } = await new Promise<{ status: number; output: string }>((resolve) => {
    execFile("npx", args, { cwd, env, encoding: "utf8", maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : 1, output: stdout + stderr }),
    );
  });
  const { numPassedTests = 0, numFailedTests = 0, numTotalTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
  console.log(`${runtime}  @kyc-clients/${name}: ${numPassedTests} of ${numTotalTests} tests passed`);
  if (status !== 0) console.error(output);
  return { passed: numPassedTests, failed: status === 0 ? numFailedTests : Math.max(numFailedTests, 1) };
}

async function testRuntime(runtime: string): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of packagesOf(runtime)) outcomes.push(await testPackage(runtime, name));
  return outcomes;
}

const outcomes = (await Promise.all(runtimes.map(testRuntime))).flat();
const sum = (member: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[member], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 && sum("passed") >= FEWEST ? 0 : 1);
