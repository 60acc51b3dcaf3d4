import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/**
 * Holds the exact budgets, those that do not depend on a machine's speed:
 * what a program that makes one Alloy call loads, and what its call costs the type checker. There are two such programs, by the client they make.
 */
const root = join(import.meta.dirname, "..");
const CALL = `const result = await alloy.createEvaluation({ body: { name_first: "Mira", name_last: "Adeyemi" } });
console.log(result.status === 201 ? result.data.summary?.outcome : result.status);
`;
const OPTIONS = '{ server: "sandbox", auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) }';

interface Program {
  readonly client: string;
  readonly text: string;
  /** The budget; for the whole client, which has none, what is reached today, so that it does not grow unseen. */
  readonly bytes: number;
}

const programs: readonly Program[] = [
  {
    client: "the whole client",
    text: `import { createAlloyClient, oauth } from "@kyc-clients/alloy";\nconst alloy = createAlloyClient(${OPTIONS});\n${CALL}`,
    bytes: 9_131,
  },
  {
    client: "a client of that operation",
    text: `import { oauth } from "@kyc-clients/alloy";
import { createAlloyClientOf, createEvaluation } from "@kyc-clients/alloy/operations";
const alloy = createAlloyClientOf({ createEvaluation }, ${OPTIONS});\n${CALL}`,
    bytes: 8_000,
  },
];

const folder = mkdtempSync(join(root, "packages/alloy/.budget-"));
let failed = false;
try {
  for (const { client, text, bytes } of programs) {
    writeFileSync(join(folder, "program.ts"), text);
    const { loaded, whole } = await measureBundle(folder);
    report(`bundle of one Alloy call with OAuth, ${client}, gzip`, loaded, bytes, "bytes");
    console.log(`        with all that is loaded when it is used: failures, parameters, forms, downloads and more: ${whole} bytes`);
    report(`type instantiations of one named call, ${client}`, measureTypes(folder), 5_000, "");
  }
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
