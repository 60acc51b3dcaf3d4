import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileFolder, inTemporaryFolder } from "../../../../../scripts/docs/compile-folder.ts";

/** A program of one file. */
export interface Sample {
  readonly name: string;
  readonly code: string;
}

/** What the compiler found. */
export interface CompiledSamples {
  /** How many of the samples it read. */
  readonly files: number;
  readonly problems: readonly string[];
}

/** Compiles samples against the packages' sources, each as a module of its own. */
export function compileSamples(samples: readonly Sample[]): Promise<CompiledSamples> {
  return inTemporaryFolder("samples", (folder) => {
    for (const { name, code } of samples) writeFileSync(join(folder, `${name}.ts`), code);
    const { files, problems } = compileFolder(folder);
    const read = new Set(files.map((file) => basename(file, ".ts")));
    return { files: samples.filter(({ name }) => read.has(name)).length, problems };
  });
}
