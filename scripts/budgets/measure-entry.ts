import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** What is imported later is loaded when it is used, and does not count. */
const later: Plugin = {
  name: "leaves out what is imported later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined)),
};

/** The bytes that an entry point loads with all of its exports and all that it depends on, minified, gzip. */
export async function measureEntry(file: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: "esm",
    target: "es2022",
    platform: "node",
    // Optional peers are the program's own.
    external: ["msw", "redis"],
    minify: true,
    write: false,
    metafile: true,
    plugins: [later],
  });
  const [output] = outputFiles;
  if (output === undefined || Object.keys(metafile.inputs).length === 0) throw new Error(`${file} was not bundled`);
  return gzipSync(output.contents, { level: 9 }).length;
}
