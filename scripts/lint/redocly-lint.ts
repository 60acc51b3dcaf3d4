import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./apis.ts";

/** One thing that redocly reports, its own rules' or ours. */
export interface Problem {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly severity: "error" | "warn";
    readonly message: string;
    readonly location: readonly {
      readonly source: { readonly ref: string };
      readonly pointer?: string;
      readonly start?: { readonly line: number; readonly col: number };
    }[];
  }[];
}

const cli = join(repository, "node_modules/@redocly/cli/bin/cli.js");

/** Lints these apis or files by the repository's redocly.yaml, in one run of the CLI. */
export function lint(targets: readonly string[]): readonly Problem[] {
  const options = ["--format=json", "--max-problems=10000", "--lint-config=error", `--config=${join(repository, "redocly.yaml")}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "lint", ...options, ...targets], {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
  });
  const reports = split(stdout);
  const problems = reports.flatMap(({ problems }) => problems.map(flatten));
  // A run that stopped early prints fewer reports; one that failed names no problem.
  if (reports.length !== targets.length || (status !== 0 && problems.length === 0)) {
    throw new Error(
      `redocly lint reported on ${reports.length} of ${targets.length} specs (exit ${status})\n${stderr}${stdout.slice(0, 2000)}`,
    );
  }
  return problems;
}

/** The CLI prints one JSON object a spec, end to end. */
function split(stdout: string): readonly Report[] {
  const parts = stdout.split(/^\}(?=\{$|\s*$)/m).filter((part) => part.trim() !== "");
  return parts.map((part) => JSON.parse(`${part}}`) as Report);
}

function flatten({ ruleId, severity, message, location }: Report["problems"][number]): Problem {
  const [at] = location;
  const { line, col } = at?.start ?? { line: 1, col: 1 };
  return { ruleId, severity, message, file: at?.source.ref ?? "", line, column: col, pointer: at?.pointer ?? "" };
}
