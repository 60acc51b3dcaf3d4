import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

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
/** What is reached today, so that it does not grow unseen. It is not the budget, which is the goal below and is not met. */
const BUNDLE_BYTES = 10_252;
const BUNDLE_GOAL_BYTES = 8_000;
let failed = false;
try {
  writeFileSync(join(folder, "program.ts"), PROGRAM);
  const { loaded, whole } = await measureBundle(folder);
  report("bundle of one Alloy call with OAuth, gzip", loaded, BUNDLE_BYTES, "bytes");
  if (loaded > BUNDLE_GOAL_BYTES)
    console.log(`        the goal is ${BUNDLE_GOAL_BYTES} bytes, which is not met yet: docs/decisions/2026-11-21-loaded-when-used.md`);
  console.log(`        with raw, downloads, uploads, forms and parameters, which are loaded when they are used: ${whole} bytes`);
  report("type instantiations of one named call", measureTypes(folder), 5_000, "");
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(failed ? 1 : 0);

/** The gzip size of what the program loads, and of all that it could load: parts that only some calls need are imported by the first that does. */
async function measureBundle(folder: string): Promise<{ loaded: number; whole: number }> {
  const later: Plugin = {
    name: "leaves out what is imported later",
    setup: ({ onResolve }) =>
      onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined)),
  };
  const bundle = async (plugins: Plugin[]): Promise<number> => {
    const { outputFiles, metafile } = await build({
      entryPoints: [join(folder, "program.ts")],
      bundle: true,
      format: "esm",
      target: "es2022",
      minify: true,
      write: false,
      metafile: true,
      logLevel: "error",
      plugins,
    });
    const inputs = Object.keys(metafile.inputs);
    for (const name of ["auth", "core", "alloy"]) {
      if (!inputs.some((input) => input.includes(`${name}/dist/`))) throw new Error(`the bundle lacks ${name}`);
    }
    return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  };
  return { loaded: await bundle([later]), whole: await bundle([]) };
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
