import path from "node:path";
import { build } from "esbuild";
import { root } from "./vendors.ts";

/** A helper of ajv that compiled code calls: the module that ajv requires, and ours that takes its place. */
export interface RuntimeHelper {
  readonly required: string;
  readonly file: string;
  readonly name: string;
  readonly notice: string;
  readonly source: string;
}

/** What compiled validators may require, and nothing else. */
export const runtimeHelpers: readonly RuntimeHelper[] = [
  {
    required: "ajv/dist/runtime/ucs2length",
    file: "runtime/ucs2length.gen.ts",
    name: "ucs2length",
    notice: "ajv, copyright (c) 2015-2021 Evgeny Poberezkin, MIT License",
    source: `const { default: ucs2length } = require("ajv/dist/runtime/ucs2length.js"); export { ucs2length };`,
  },
  {
    required: "ajv/dist/runtime/equal",
    file: "runtime/equal.gen.ts",
    name: "equal",
    notice: "fast-deep-equal, copyright (c) 2017 Evgeny Poberezkin, MIT License",
    source: `const { default: equal } = require("ajv/dist/runtime/equal.js"); export { equal };`,
  },
  {
    required: "ajv-formats/dist/formats",
    file: "runtime/formats.gen.ts",
    name: "fullFormats",
    notice: "ajv-formats, copyright (c) 2020 Evgeny Poberezkin, MIT License",
    source: `const { fullFormats } = require("ajv-formats/dist/formats.js"); export { fullFormats };`,
  },
];

const bundled = new Map<string, Promise<string>>();

/** Bundles a helper to an ES module that imports nothing. Minified, since readable output would name local paths. */
export function bundleHelper(helper: RuntimeHelper): Promise<string> {
  const known = bundled.get(helper.name) ?? bundle(helper);
  bundled.set(helper.name, known);
  return known;
}

async function bundle(helper: RuntimeHelper): Promise<string> {
  const result = await build({
    stdin: { contents: helper.source, resolveDir: path.join(root, "scripts") },
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2023",
    legalComments: "none",
    write: false,
    logLevel: "silent",
  });
  // ajv notes on each helper how its own generator would require it; that text is of no use here.
  const code = (result.outputFiles[0]?.text ?? "").replace(/\w+\.code='require\("[^']*'/g, "0");
  // The declared type is what isolatedDeclarations asks of an export.
  const exported = code.replace(/export\{(\w+) as (\w+)\};?\s*$/, "export const $2: unknown = $1;\n");
  if (exported === code) throw new Error(`${helper.required}: the bundle's export was not found`);
  return `// ${helper.notice}.\n${exported}`;
}
