import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { repository } from "../lint/apis.ts";

/** A copy of the repository in a temporary folder, with what it needs installed. */
export interface Copy {
  readonly root: string;
  /** Runs a program in the root. Gives what it printed. @throws Error with that, when it fails */
  run(program: string, ...options: readonly string[]): string;
  /** Runs a program of Node in a folder of the copy. Gives what it printed, if it failed. */
  node(folder: string, options: readonly string[]): string | undefined;
  /** Takes all that is there for the base that `changes` compares with. */
  settle(): void;
  /** The files that were changed since. */
  changes(): readonly string[];
  remove(): void;
}

/** Copies what git does not ignore, committed or not, and installs from what is on this machine. What runs there gets `variables` too. */
export function copyRepository(variables: NodeJS.ProcessEnv = {}): Copy {
  const root = mkdtempSync(join(tmpdir(), "kyc-clients-copy-"));
  const programs = join(root, "node_modules/.bin");
  const env = {
    ...process.env,
    PATH: `${programs}${delimiter}${process.env["PATH"]}`,
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
    ...variables,
  };
  const run = (program: string, options: readonly string[], cwd = root) => {
    const { status, stdout, stderr } = spawnSync(program, options, { cwd, env, encoding: "utf8" });
    return { output: stdout, problem: status === 0 ? undefined : `${stdout}${stderr}` };
  };
  const demand = (program: string, ...options: readonly string[]): string => {
    const { output, problem } = run(program, options);
    if (problem !== undefined) throw new Error(problem);
    return output;
  };
  const copy: Copy = {
    root,
    run: demand,
    node: (folder, options) => run(join(programs, "node"), options, join(root, folder)).problem,
    settle: () => void demand("git", "add", "--all"),
    changes: () => demand("git", "ls-files", "--modified", "--others", "--exclude-standard").split("\n").filter(Boolean),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };

  try {
    for (const file of files()) cpSync(join(repository, file), join(root, file));
    demand("git", "init", "--quiet", "--initial-branch=main");
    demand(join(repository, "node_modules/.bin/pnpm"), "install", "--frozen-lockfile", "--prefer-offline", "--silent");
    copy.settle();
    return copy;
  } catch (error) {
    copy.remove();
    throw error;
  }
}

function files(): readonly string[] {
  const { stdout } = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: repository, encoding: "utf8" });
  const listed = stdout.split("\0").filter((file) => file !== "" && existsSync(join(repository, file)));
  if (listed.length === 0) throw new Error("git lists no file to copy");
  return listed;
}
