import { build } from "esbuild";

/** Bundles a program into one file beside it, for a runtime that has none of Node's modules: an import of one would fail here. */
export async function bundle(entry: string): Promise<string> {
  const outfile = entry.replace(/\.mjs$/, ".bundle.js");
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "browser", target: "es2022", logLevel: "error" });
  return outfile;
}
