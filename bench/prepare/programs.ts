import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { bench, compiled, programs } from "../places.ts";
import { subjects } from "../subjects.ts";

/** Puts the programs beside the installed packages, so that they find those and no source, and makes JavaScript of them. */
export async function compilePrograms(): Promise<void> {
  rmSync(programs, { recursive: true, force: true });
  cpSync(join(bench, "programs"), programs, { recursive: true });
  rmSync(compiled, { recursive: true, force: true });
  mkdirSync(compiled, { recursive: true });
  await build({
    entryPoints: [...subjects.map(({ name }) => name), "fleet", "upload", "upload-error", "upload-fetch"].map((name) =>
      join(programs, `${name}.ts`),
    ),
    outdir: compiled,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node22",
  });
}
