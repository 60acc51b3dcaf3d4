import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { readEntryPoints } from "./entry-points.ts";
import { readSourceGraph } from "./source-graph.ts";

/**
 * Writes a package's JavaScript: in few files, since each costs Node most of a millisecond when it is imported. Parts that are imported later stay
 * files of their own, and so does each validator: `docs/decisions/2026-11-22-few-files.md`.
 */
export async function emitJavaScript(folder: string, outdir: string = join(folder, "dist")): Promise<void> {
  const { main, beside, apart, validators } = readEntryPoints(folder);
  const options: BuildOptions = {
    absWorkingDir: folder,
    outdir,
    outbase: join(folder, "src"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    packages: "external",
    sourcemap: true,
    sourcesContent: false,
    // What `oneChunk` adds is there to be reached, not to be run.
    logOverride: { "ignored-bare-import": "silent" },
  };
  const { metafile } = await build({ ...options, entryPoints: [main, ...beside], write: false, metafile: true });
  const { later, plain } = readSourceGraph(metafile, relative(folder, main));
  const others = [...beside, ...later.map((source) => join(folder, source))];
  const plugins = [
    oneChunk(
      others,
      plain.map((source) => join(folder, source)),
    ),
  ];
  await build({ ...options, entryPoints: [main, ...others], splitting: true, plugins });
  await build({ ...options, entryPoints: [...apart] });
  await build({ ...options, entryPoints: [...validators], treeShaking: false, plugins: [oneFileEach] });
}

/**
 * Puts sources into one chunk. esbuild makes a chunk of what the same entry points reach, and there would be one for each set of them; so entry points other than the
 * main one, which has all of these sources, are made to reach them too.
 */
function oneChunk(entryPoints: readonly string[], sources: readonly string[]): Plugin {
  const reach = sources.map((source) => `\nimport ${JSON.stringify(source)};`).join("");
  return {
    name: "one chunk",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) =>
        entryPoints.includes(path) ? { contents: readFileSync(path, "utf8") + reach, loader: "ts" } : undefined,
      ),
  };
}

/** Leaves every import as it is, of the file that will stand there. */
const oneFileEach: Plugin = {
  name: "one file for each source",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === "entry-point" ? undefined : { path: path.replace(/\.ts$/, ".js"), external: true },
    ),
};
