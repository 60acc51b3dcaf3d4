import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { measureEntry } from "./budgets/measure-entry.ts";
import { type Ceilings, judgeSizes } from "./budgets/package-sizes.ts";
import { judgeFiles } from "./packed/judge-files.ts";

/**
 * Checks how the package in the current folder will look to those who install it: publint, what is packed and what it weighs, that `require()` takes it,
 * and the types as each way of resolving modules sees them.
 */
const folder = process.cwd();
const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: "pnpm" });
for (const message of messages) console.error(`publint: ${formatMessage(message, pkg)}`);
if (messages.length > 0) process.exit(1);

const target = mkdtempSync(join(tmpdir(), "kyc-clients-pack-"));
try {
  const { filename, files } = pack();
  demand("what is packed is not right", judgeFiles(files, existsSync(join(folder, "CHANGELOG.md"))));
  checkRequire();
  const sizes = await weigh(filename);
  demand("it has grown: scripts/budgets/package-sizes.ts", judgeSizes(basename(folder), sizes));
  const entries = checkTypes(filename);
  console.log(`publint has nothing to say; the types of ${entries} entry points resolve for ES modules and bundlers`);
  console.log(`${files.length} files, ${sizes.packed} bytes packed; ${JSON.stringify(sizes.entries)} bytes are loaded, gzip`);
} finally {
  rmSync(target, { recursive: true });
}

function demand(what: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`${what}\n${problems.join("\n")}`);
}

function pack(): { readonly filename: string; readonly files: readonly string[] } {
  const pnpm = join(import.meta.dirname, "../node_modules/.bin/pnpm");
  const printed = execFileSync(pnpm, ["pack", "--json", "--pack-destination", target], { cwd: folder, encoding: "utf8" });
  const { filename, files } = JSON.parse(printed) as { filename: string; files: { path: string }[] };
  return { filename, files: files.map(({ path }) => path) };
}

/** The modules of the entry points. */
function entryPoints(): readonly (readonly [name: string, file: string])[] {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports: Record<string, { default?: string }> };
  return Object.entries(exports).flatMap(([name, entry]) =>
    entry.default === undefined ? [] : [[name, join(folder, entry.default)] as const],
  );
}

/** `require()` takes ES modules, unless one of them awaits at its top level. */
function checkRequire(): void {
  const require = createRequire(join(folder, "package.json"));
  for (const [name, file] of entryPoints()) {
    const names = Object.keys(require(file) as object);
    if (names.length === 0) throw new Error(`require() finds nothing in ${name}`);
  }
}

async function weigh(tarball: string): Promise<Ceilings> {
  const packed = readFileSync(tarball);
  const entries: Record<string, number> = {};
  for (const [name, file] of entryPoints()) entries[name] = await measureEntry(file);
  return { packed: packed.length, unpacked: gunzipSync(packed).length, entries };
}

function checkTypes(tarball: string): number {
  const attw = join(import.meta.dirname, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const options = ["--profile", "esm-only", "--format", "ascii", "--no-emoji", "--exclude-entrypoints", "openapi.yaml"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, tarball, ...options], { encoding: "utf8" });
  const entries = stdout.match(/^node16 \(from ESM\): OK/gm)?.length ?? 0;
  if (status !== 0 || entries === 0) throw new Error(`the types do not resolve\n${stdout}${stderr}`);
  return entries;
}
