import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishedPackages } from "../packages.ts";
import { installProject, pack, type RunningSandbox, startSandbox } from "../tarballs/install.ts";
import { bundle } from "./harness/bundle.ts";
import { writeEntries } from "./harness/entries.ts";
import { startGateway } from "./harness/gateway.ts";
import type { Cell, Runtime } from "./harness/runtime.ts";
import { runtimes } from "./harness/runtimes.ts";
import { printTable } from "./harness/table.ts";
import { checkTypes } from "./types/check.ts";

/**
 * Packs every package, installs them into an empty project with npm, and does there what a user does: one program in each runtime, and one
 * program of TypeScript by each compiler. A cell that failed, or that is missing, is a failure; so is a runtime that cannot be had.
 */
const BESIDE = ["msw@3.0.5", "redis@6.3.1", "@types/node@24.10.1"];

const work = mkdtempSync(join(tmpdir(), "kyc-clients-matrix-"));
let sandbox: RunningSandbox | undefined;
try {
  const tarballs = await Promise.all(publishedPackages.map((name) => pack(name, join(work, "packed", name))));
  const project = await installProject(join(work, "project"), [...tarballs, ...BESIDE]);
  sandbox = await startSandbox(project);
  const forNode = writeProgram(project, "program", true);
  const bundled = writeProgram(project, "bundled", false);
  const [page, worker] = await Promise.all([bundle(join(bundled, "page-start.mjs")), bundle(join(bundled, "worker.mjs"))]);
  const script = readFileSync(page, "utf8");

  const rows = new Map<string, readonly Cell[]>();
  // One after the other: they share one sandbox, whose state each puts back.
  for (const runtime of runtimes) rows.set(runtime.name, await tryRuntime(runtime, { url: sandbox.url, folder: forNode, worker, script }));
  const areRun = printTable(rows);
  const areTyped = await checkTypes(project);
  process.exitCode = areRun && areTyped ? 0 : 1;
} finally {
  sandbox?.stop();
  rmSync(work, { recursive: true, force: true });
}

/** Copies the program into the project, with the entry points that it imports. */
function writeProgram(project: string, name: string, withNode: boolean): string {
  const folder = join(project, name);
  cpSync(join(import.meta.dirname, "program"), folder, { recursive: true });
  writeEntries(project, folder, withNode);
  return folder;
}

interface Parts {
  readonly url: string;
  readonly folder: string;
  readonly worker: string;
  readonly script: string;
}

async function tryRuntime(runtime: Runtime, { url, folder, worker, script }: Parts): Promise<readonly Cell[]> {
  const gateway = await startGateway(url, script);
  try {
    return await runtime.run({ folder, bundle: worker, sandbox: url, gateway: gateway.url });
  } catch (error) {
    return [{ step: "start", state: "failed", what: String(error) }];
  } finally {
    gateway.close();
  }
}
