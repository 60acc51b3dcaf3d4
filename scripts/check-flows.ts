import { startSandboxServer } from "@kyc-clients/sandbox/node";
import { findInputs } from "./flows/find-inputs.ts";
import { type Flows, readFlows } from "./flows/flow-file.ts";
import { judge, type Verdict } from "./flows/judge.ts";
import { type RespectRun, respect } from "./flows/respect.ts";

/** Runs the flows of each vendor's arazzo.yaml, or of those named, with `redocly respect` against the local sandbox, and says how each workflow went. */
const named = process.argv.slice(2);
const flows = readFlows().filter(({ vendor }) => named.length === 0 || named.includes(vendor));
if (flows.length === 0) throw new Error(`no flows of ${named.join(", ")}`);
const server = await startSandboxServer({ port: 0, seed: "flows" });
let against = 0;
try {
  for (const one of flows) against += await check(one);
} finally {
  await server.close();
}
if (against > 0) {
  console.error(`${against} problems`);
  process.exitCode = 1;
}

/** Runs and prints the flows of one vendor, and counts what stands against them. */
async function check({ vendor, file, workflows }: Flows): Promise<number> {
  const endpoint = Object.entries(server.vendors).find(([name]) => name === vendor)?.[1];
  if (endpoint === undefined) throw new Error(`the local sandbox does not serve ${vendor}`);
  const { baseUrl, credentials } = endpoint;
  const run = (workflowIds: readonly string[], found: Readonly<Record<string, string>> = {}): Promise<RespectRun> =>
    respect({ file, workflowIds, source: vendor, server: baseUrl, inputs: { ...credentials, ...found } });

  const runs = [await run(workflows.filter((workflow) => !workflow["x-inputs-found-in"]).map(({ workflowId }) => workflowId))];
  const executed = () => runs.flatMap((run) => run.executed);
  for (const { workflowId, "x-inputs-found-in": found } of workflows) {
    if (found === undefined) continue;
    const { inputs, problems } = findInputs(found, executed());
    runs.push(problems.length > 0 ? { executed: [], problems } : await run([workflowId], inputs));
  }

  const verdicts = judge(workflows, executed(), baseUrl);
  print(vendor, workflows, verdicts);
  const problems = [
    ...runs.flatMap((run) => run.problems.map((problem) => `${file}: ${problem}`)),
    ...verdicts.flatMap(({ workflowId, problems }) => problems.map((problem) => `${workflowId}: ${problem}`)),
  ];
  for (const problem of problems) console.error(problem);
  return problems.length;
}

function print(vendor: string, workflows: Flows["workflows"], verdicts: readonly Verdict[]): void {
  const width = Math.max(...verdicts.map(({ workflowId }) => workflowId.length));
  for (const { workflowId, steps, checks, problems } of verdicts) {
    const went = problems.length === 0 ? "passed" : "FAILED";
    console.log(`${went}  ${vendor} ${workflowId.padEnd(width)}  ${String(steps).padStart(2)} steps  ${String(checks).padStart(3)} checks`);
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const inFile = sum(workflows.map(({ steps }) => steps.length));
  const ran = sum(verdicts.map(({ steps }) => steps));
  console.log(
    `${vendor}: ${workflows.length} workflows, ${ran} of ${inFile} steps ran, ${sum(verdicts.map(({ checks }) => checks))} checks passed`,
  );
}
