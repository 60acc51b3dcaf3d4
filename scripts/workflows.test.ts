import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { liveVendors } from "./live/vendors.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, ".github/workflows");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string | { readonly name: string };
  readonly concurrency?: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: object;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = readdirSync(folder).toSorted();
const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
const workflows = texts.map((text) => parse(text) as Workflow);
const jobs = workflows.flatMap(({ jobs }, index) => Object.entries(jobs).map(([name, job]) => [`${files[index]} ${name}`, job] as const));
const steps = jobs.flatMap(([, job]) => job.steps);
const workflow = (file: string): Workflow => workflows[files.indexOf(file)] as Workflow;

/** GitHub's own parser, in one piece: as it is published it imports JSON in a way that Node refuses. */
async function loadParser(): Promise<typeof import("@actions/workflow-parser")> {
  const entryPoints = ["@actions/workflow-parser"];
  const built = await build({
    entryPoints,
    absWorkingDir: import.meta.dirname,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
  });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0]?.contents ?? []).toString("base64")}`);
}
const { NoOperationTraceWriter, parseWorkflow } = await loadParser();

test("there are four workflows, with seven jobs", () => {
  expect(files).toEqual(["ci.yml", "docs.yml", "drift.yml", "release.yml"]);
  expect(jobs.map(([name]) => name)).toEqual([
    ...["ci.yml everything", "docs.yml build", "docs.yml deploy", "drift.yml drift"],
    ...["release.yml propose", "release.yml publish", "release.yml tag"],
  ]);
});

test.each(files.map((file, index) => [file, texts[index] ?? ""]))("%s is what GitHub's own parser takes", (name, content) => {
  const errorsOf = (text: string): string[] =>
    parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
      .context.errors.getErrors()
      .map(({ message }) => message);
  expect(errorsOf(content)).toEqual([]);
  expect(errorsOf(content.replace("runs-on:", "run-on:"))).not.toEqual([]);
});

test("an action is pinned by its commit, with its version beside it, and one action has one commit", () => {
  const uses = texts.flatMap((text) => text.match(/^.*\buses:.*$/gm) ?? []);
  expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
  expect(uses).toHaveLength(14);
  expect(uses.filter((line) => !/^ +(?:- )?uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  const pins = new Set(uses.map((line) => line.split("uses: ")[1]));
  expect([...pins].map((pin) => pin?.split("@")[0]).toSorted()).toEqual([
    ...["actions/checkout", "actions/deploy-pages", "actions/setup-node", "actions/upload-pages-artifact"],
  ]);
});

test("a workflow has no right of its own, and a job only those that are named here", () => {
  for (const { permissions } of workflows) expect(permissions).toEqual({});
  expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
    "ci.yml everything": { contents: "read" },
    "docs.yml build": { contents: "read" },
    "docs.yml deploy": { pages: "write", "id-token": "write" },
    "drift.yml drift": { contents: "read", issues: "write" },
    "release.yml propose": { contents: "write", "pull-requests": "write", actions: "write" },
    "release.yml publish": { contents: "read", "id-token": "write" },
    "release.yml tag": { contents: "write" },
  });
});

test("what publishes, and what holds secrets, waits for an environment", () => {
  const named = jobs.flatMap(([name, { environment }]) => (environment === undefined ? [] : [[name, environment]]));
  expect(Object.fromEntries(named)).toMatchObject({ "release.yml publish": "npm", "drift.yml drift": "vendor-sandboxes" });
  const secret = jobs.filter(([, job]) => JSON.stringify(job).includes("secrets.")).map(([name]) => name);
  expect(secret).toEqual(["drift.yml drift"]);
  expect(workflows.flatMap(({ on }, index) => ("pull_request" in on ? [files[index]] : []))).toEqual(["ci.yml"]);
});

test("what publishes asks for provenance by the name that pnpm reads, so that it fails where there is none to give", () => {
  const publishing = steps.filter(({ run }) => run === "npm run release");
  expect(publishing.map(({ env }) => env)).toEqual([{ PNPM_CONFIG_PROVENANCE: "true" }]);
});

test("a job ends, and does not run beside itself", () => {
  for (const [name, job] of jobs) expect([name, job["timeout-minutes"]]).toEqual([name, expect.any(Number)]);
  const free = workflows.flatMap((one) => Object.values(one.jobs).filter((job) => (one.concurrency ?? job.concurrency) === undefined));
  expect(free).toEqual([]);
});

test("nothing that a stranger writes is run: no pull_request_target, and no expression in a command", () => {
  expect(texts.join("\n")).not.toMatch(/pull_request_target|workflow_run|github\.event\b|github\.head_ref/);
  const commands = steps.flatMap(({ run }) => run ?? []);
  expect(commands).toHaveLength(11);
  expect(commands.filter((command) => command.includes("${{"))).toEqual([]);
});

test("a checkout leaves no token behind, and Node is the one that the repository runs on", () => {
  const used = (action: string): readonly Step[] => steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`));
  expect(used("checkout")).toHaveLength(6);
  for (const step of used("checkout")) expect(step.with?.["persist-credentials"]).toBe(false);
  const { nodeVersion } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as { nodeVersion: string };
  expect(used("setup-node")).toHaveLength(6);
  for (const step of used("setup-node")) expect(step.with).toEqual({ "node-version": nodeVersion, "package-manager-cache": false });
});

test("a live run has both keys in its own step alone, with every setting of a vendor that has a sandbox", () => {
  const live = steps.filter(({ env }) => env?.["KYC_CLIENTS_LIVE"] !== undefined);
  expect(live.map(({ env }) => env?.["KYC_CLIENTS_LIVE"])).toEqual(["alloy", "weavr"]);
  for (const { env = {}, run } of live) {
    const vendor = env["KYC_CLIENTS_LIVE"] ?? "";
    expect(run).toContain(`npm run drift -- ${vendor} --report .tmp/drift/${vendor}.json`);
    const settings = (liveVendors[vendor]?.settings ?? []).map(({ variable }) => [variable, `\${{ secrets.${variable} }}`]);
    expect(settings).toHaveLength(6);
    expect(env).toEqual({ KYC_CLIENTS_LIVE: vendor, ...Object.fromEntries(settings) });
  }
  expect(texts.join("\n").match(/KYC_CLIENTS_LIVE/g)).toHaveLength(2);
  expect(workflow("drift.yml").on).toEqual({ schedule: [{ cron: "23 3 * * *" }], workflow_dispatch: null });
});

test("what a workflow runs is there", () => {
  const commands = steps.flatMap(({ run }) => run ?? []).join("\n");
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const named = [...commands.matchAll(/npm run (\w+)/g)].map(([, name = ""]) => name);
  expect([...new Set(named)].toSorted()).toEqual(["docs", "drift", "release", "setup"]);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const ran = [...commands.matchAll(/(?:bash|node) (\S+)/g)].map(([, file = ""]) => file);
  expect(ran.toSorted()).toEqual([".ci/propose-release", ".ci/run", ".ci/tag-release", "scripts/drift-issue.ts"]);
  for (const file of ran) expect(readFileSync(join(root, file), "utf8")).not.toBe("");
});
