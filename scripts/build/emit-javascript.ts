import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, type Plugin as EsbuildPlugin, transform } from "esbuild";
import { type Plugin, rollup } from "rollup";
import { readEntryPoints } from "./entry-points.ts";

const TARGET = "es2022";

/**
 * Writes a package's JavaScript: in few files, since each costs Node most of a millisecond when it is imported. Parts that are imported later stay
 * files of their own, and so does each validator: `docs/decisions/2026-11-22-few-files.md`.
 */
export async function emitJavaScript(folder: string, outdir: string = join(folder, "dist")): Promise<void> {
  const { main, beside, apart, validators } = readEntryPoints(folder);
  await joinSources(folder, outdir, main, beside);
  for (const entryPoint of apart) await joinSources(folder, outdir, entryPoint, []);
  await build({
    entryPoints: [...validators],
    absWorkingDir: folder,
    outdir,
    outbase: join(folder, "src"),
    bundle: true,
    treeShaking: false,
    format: "esm",
    platform: "neutral",
    target: TARGET,
    packages: "external",
    sourcemap: true,
    sourcesContent: false,
    plugins: [oneFileEach],
  });
}

/**
 * Joins what an entry point imports at once to one file, which also gives to others what they share with it: to what is imported later, and to entry points beside it. For that
 * it exports more than its types say, under names of a letter.
 */
async function joinSources(folder: string, dir: string, entryPoint: string, beside: readonly string[]): Promise<void> {
  const nameOf = (file: string): string => relative(join(folder, "src"), file).replace(/\.ts$/, "");
  const loadedAfter: Plugin = {
    name: "loaded after the main entry point",
    buildStart() {
      for (const id of beside) {
        const fileName = `${nameOf(id)}.js`;
        this.emitFile({ type: "chunk", id, fileName, implicitlyLoadedAfterOneOf: [entryPoint], preserveSignature: "strict" });
      }
    },
  };
  const joined = await rollup({
    input: { [nameOf(entryPoint)]: entryPoint },
    external: /^[^./]/,
    preserveEntrySignatures: "allow-extension",
    // An import does nothing but give what is named: that is what "sideEffects" of each package.json says. A program does something when it is run.
    treeshake: { moduleSideEffects: (id) => id === entryPoint || beside.includes(id) },
    plugins: [withoutTypes, loadedAfter],
    onLog(_, log) {
      throw new Error(log.message);
    },
  });
  await joined.write({
    dir,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    sourcemap: true,
    sourcemapExcludeSources: true,
    // Who imports a file is not made to import what that one needs.
    hoistTransitiveImports: false,
    banner: ({ facadeModuleId }) => (facadeModuleId === null ? "" : hashbangOf(facadeModuleId)),
  });
  await joined.close();
}

/** The first line of a program, by which a shell knows what runs it. Rollup keeps only that of its input. */
function hashbangOf(file: string): string {
  return /^#!.*/.exec(readFileSync(file, "utf8"))?.[0] ?? "";
}

/** Takes the types away. */
const withoutTypes: Plugin = {
  name: "without types",
  transform: (text, file) => transform(text, { loader: "ts", target: TARGET, sourcemap: true, sourcefile: file }),
};

/** Leaves every import as it is, of the file that will stand there. */
const oneFileEach: EsbuildPlugin = {
  name: "one file for each source",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    ),
};
