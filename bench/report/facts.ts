import { readFileSync } from "node:fs";
import { arch, availableParallelism, cpus, type as system, totalmem } from "node:os";
import { join } from "node:path";
import { bench, root } from "../places.ts";

/** Where and with what a run measured. */
export interface Facts {
  readonly date: string;
  readonly machine: string;
  readonly rounds: number;
  /** The versions of everything that was measured or measured with. */
  readonly versions: Readonly<Record<string, string>>;
}

/** What this run measures with, on this machine, today. */
export function readFacts(rounds: number): Facts {
  const cores = availableParallelism();
  const machine = `${cores} cores (${cpus()[0]?.model.trim() || "unknown model"}, ${arch()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${system()}`;
  const { dependencies } = readManifest(bench);
  const versions = { node: process.versions.node, "@kyc-clients/*": readManifest(join(root, "packages/core")).version, ...dependencies };
  return { date: new Date().toISOString().slice(0, 10), machine, rounds, versions };
}

function readManifest(folder: string): { readonly version: string; readonly dependencies: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
