import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { repository } from "../lint/apis.ts";
import type { ExecutedWorkflow, Report } from "./report.ts";

/** What to run, and where. */
export interface RespectOptions {
  /** The Arazzo file, from the root of the repository. */
  readonly file: string;
  readonly workflowIds: readonly string[];
  /** The source description that the server stands for. */
  readonly source: string;
  readonly server: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** What a run left behind. */
export interface RespectRun {
  readonly executed: readonly ExecutedWorkflow[];
  /** What stands against the run as a whole, one text each. */
  readonly problems: readonly string[];
}

const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");
const env = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NO_COLOR: "1",
  // A proxy of this machine's does not know the sandbox.
  NO_PROXY: "127.0.0.1",
};

/** Runs workflows of one file with `redocly respect`. Not by `spawnSync`: the sandbox that answers is in this process. */
export async function respect({ file, workflowIds, source, server, inputs }: RespectOptions): Promise<RespectRun> {
  const folder = mkdtempSync(join(tmpdir(), "kyc-clients-flows-"));
  const json = join(folder, "report.json");
  try {
    const chosen = workflowIds.flatMap((workflowId) => ["--workflow", workflowId]);
    const options = ["--server", `${source}=${server}`, "--input", JSON.stringify(inputs), "--json-output", json];
    const child = spawn(process.execPath, [cli, "respect", file, ...chosen, ...options], {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const exit = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
    const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
    if (!existsSync(json)) throw new Error(`redocly respect wrote no report (exit ${status})\n${stdout}${stderr}`);

    const report = JSON.parse(readFileSync(json, "utf8")) as Report;
    const warnings = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("WARNING"));
    const failures = status !== 0 || report.status !== "success" ? [`exit ${status}, ${report.status}`] : [];
    return { executed: report.files[file]?.executedWorkflows ?? [], problems: [...failures, ...warnings] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
