import { copyRepository } from "./add-vendor/copy.ts";
import { vendorNames } from "./packages.ts";

/** Adds an invented vendor to a temporary copy of the repository, and runs on it what every vendor has to pass. */
const VENDOR = "dunlin";
const TITLE = "Dunlin & Sons";
/** So much of what a failure printed is shown. */
const LINES = 200;

const own = `@kyc-clients/${VENDOR}`;
/** What turbo runs side by side. The rest of `npm test` is about the other vendors, or below. */
const tasks = [
  ...["lint", "lint:specs", "generate:check", "typecheck:examples", "docs:check"].map((task) => `//#${task}`),
  ...["typecheck", "test", "build", "check"].map((task) => `${own}#${task}`),
  ...[
    "@kyc-clients/conformance#typecheck",
    "@kyc-clients/sandbox#typecheck",
    "@kyc-clients/sandbox#build",
    "@kyc-clients/scripts#typecheck",
  ],
];
const others = vendorNames.flatMap((name) => ["--exclude", `**/${name}*/**`, "--exclude", `**/${name}*.test.ts`]);
const source = "--conditions=@kyc-clients/source";
const vitest = "node_modules/vitest/vitest.mjs";

/** What is run, and in which folder. */
const checks: readonly (readonly [title: string, folder: string, options: readonly string[]])[] = [
  [tasks.join(", "), "", ["scripts/run-turbo.ts", "run", ...tasks, "--output-logs=errors-only", "--continue"]],
  ["its exports, listed", "", ["scripts/check-exports.ts", "--write"]],
  ["exports:check", "", ["scripts/check-exports.ts"]],
  ["changes:check", "", ["scripts/check-changes.ts"]],
  ["flows", "", [source, "scripts/check-flows.ts", VENDOR]],
  ["facts", "", ["scripts/print-facts.ts", VENDOR]],
  ["test of the sandbox, without the other vendors", "packages/sandbox", [`../../${vitest}`, "run", ...others]],
  ["test of all clients, for this one", "packages/conformance", [`../../${vitest}`, "run", "-t", VENDOR]],
  ["test of its shape and its notes", "scripts", [`../${vitest}`, "run", "vendor-shape", "package-shape", "notes", "-t", VENDOR]],
  ["test of the command itself", "scripts", [`../${vitest}`, "run", "add-vendor"]],
  ["tarballs", "", ["scripts/check-tarballs.ts", VENDOR]],
  ["its example", "", [source, `examples/${VENDOR}/basic.ts`]],
  ["the tour", "", [source, "examples/tour.ts"]],
];

const started = performance.now();
const copy = copyRepository();
const failed: string[] = [];
try {
  const add = (): string | undefined => copy.node("", ["scripts/add-vendor.ts", VENDOR, "--title", TITLE]);
  attempt("add-vendor", add);
  attempt("add-vendor once more is refused, and changes nothing", () => {
    copy.settle();
    const refused = add();
    const changes = copy.changes();
    return refused !== undefined && changes.length === 0 ? undefined : `changed: ${changes.join(", ")}; printed: ${refused}`;
  });
  if (failed.length === 0) for (const [title, folder, options] of checks) attempt(title, () => copy.node(folder, options));
} finally {
  copy.remove();
}
const seconds = ((performance.now() - started) / 1_000).toFixed(0);
console.log(failed.length === 0 ? `a vendor that was added passes all of it, in ${seconds} s` : `failed: ${failed.join("; ")}`);
if (failed.length > 0) process.exitCode = 1;

/** Does one step, says how it went, and shows what went wrong. */
function attempt(title: string, step: () => string | undefined): void {
  const before = performance.now();
  const problem = step();
  const took = ((performance.now() - before) / 1_000).toFixed(1).padStart(5);
  console.log(`${problem === undefined ? "passed" : "FAILED"} ${took} s  ${title}`);
  if (problem === undefined) return;
  failed.push(title);
  console.error(problem.split("\n").slice(-LINES).join("\n"));
}
