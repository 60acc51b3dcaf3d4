import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * Holds the exact budgets, those that do not depend on a machine's speed:
 * what a program that makes one Alloy call loads, and what its call costs the type checker.
 */
const root = join(import.meta.dirname, "..");
const PROGRAM = `import { createAlloyClient, oauth } from "@kyc-clients/alloy";
const alloy = createAlloyClient({ server: "sandbox", auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
const result = await alloy.createEvaluation({ body: { name_first: "Mira", name_last: "Adeyemi" } });
console.log(result.status === 201 ? result.data.summary?.outcome : result.status);
`;

const folder = mkdtempSync(join(root, "packages/alloy/.budget-"));
let failed = false;
try {
  writeFileSync(join(folder, "program.ts"), PROGRAM);
  const { loaded, later } = await measureBundle(folder);
  report("bundle of one Alloy call with OAuth, gzip", loaded, 8_192, "bytes");
  console.log(`  (loaded only when used, as raw, downloads and forms: ${later} bytes more)`);
  report("type instantiations of one named call", measureTypes(folder), 5_000, "");
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

/** The gzip size of the modules that the program loads at its start, and of those that it would load on demand. */
async function measureBundle(folder: string): Promise<{ loaded: number; later: number }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, "program.ts")],
    outdir: join(tmpdir(), "kyc-clients-budget"),
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
  });
  const size = (path: string): number => {
    const file = outputFiles.find((output) => output.path.endsWith(path.split("/").at(-1) ?? ""));
    if (!file) throw new Error(`no output ${path}`);
    return gzipSync(file.contents, { level: 9 }).length;
  };
  const outputs = Object.entries(metafile.outputs);
  const entry = outputs.find(([, output]) => output.entryPoint?.endsWith("program.ts"))?.[0];
  if (!entry) throw new Error("the bundle has no entry");
  const start = new Set<string>();
  const visit = (path: string): void => {
    if (start.has(path)) return;
    start.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) if (kind === "import-statement") visit(next);
  };
  visit(entry);
  const inputs = new Set([...start].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})));
  if (inputs.size < 20) throw new Error(`only ${inputs.size} modules seen`);
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + size(path), 0);
  return { loaded: sum([...start]), later: sum(outputs.map(([path]) => path).filter((path) => !start.has(path))) };
}

/** The instantiations that TypeScript reports for the program, against the packages as they are published. */
function measureTypes(folder: string): number {
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      extends: "../../../tsconfig.base.json",
      compilerOptions: { noEmit: true, isolatedDeclarations: false, customConditions: [] },
      files: ["program.ts"],
    }),
  );
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const output = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(output)?.[1] ?? Number.NaN);
  if (!(read("Types") > 100)) throw new Error("the type checker saw nothing");
  return read("Instantiations");
}

function report(what: string, measured: number, budget: number, unit: string): void {
  const good = measured <= budget;
  failed ||= !good;
  console.log(`${good ? "within" : "OVER  "}  ${what}: ${measured} of at most ${budget} ${unit}`);
}
