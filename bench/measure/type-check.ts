import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { bench, work } from "../places.ts";
import type { Sample } from "./rounds.ts";

const run = promisify(execFile);

/** The compilers, by the version that the tables name. */
export const compilers = { "5.9": "typescript", "7.0": "typescript-7" } as const;

/** A compiler's version. */
export type Version = keyof typeof compilers;

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** Type-checks one program as its user would, and gives what the compiler tells about it. A program with an error is not measured. */
export async function typeCheck(program: string, version: Version): Promise<Sample> {
  const folder = join(work, "types");
  mkdirSync(folder, { recursive: true });
  const project = join(folder, `${basename(program, ".ts")}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [program] }));
  const start = performance.now();
  const output = await diagnose(project, version);
  const ms = performance.now() - start;
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  if (!(read("Types") > 50)) throw new Error(`${program}: the type checker saw nothing`);
  return { instantiations: read("Instantiations"), types: read("Types"), MB: read("Memory used") / 1_024, ms };
}

async function diagnose(project: string, version: Version): Promise<string> {
  const tsc = join(bench, "node_modules", compilers[version], "bin/tsc");
  try {
    return (await run(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"])).stdout;
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string };
    const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
    throw new Error(`${project}, TypeScript ${version}:\n${errors.slice(0, 5).join("\n")}`);
  }
}
