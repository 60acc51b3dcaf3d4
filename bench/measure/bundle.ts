import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** The sizes of a program with all that it needs, in bytes. */
export interface BundleSizes {
  readonly min: number;
  readonly gz: number;
}

const later: Plugin = {
  name: "leaves out what is imported later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined)),
};

/** Bundles a program for browsers: what it loads at its start, or, `whole`, also what some calls load later. */
export async function bundle(file: string, whole: boolean): Promise<BundleSizes> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
    plugins: whole ? [] : [later],
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  if (contents.length === 0) throw new Error(`${file}: the bundle is empty`);
  return { min: contents.length, gz: gzipSync(contents, { level: 9 }).length };
}
