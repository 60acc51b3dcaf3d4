import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { listEntries } from "../harness/entries.ts";

const COMPILERS = ["5.9", "6", "7"];

/** How a program names its modules. Under Node's two it may have CommonJS modules too, which require() ours. */
const MODULES = {
  nodenext: { options: { module: "nodenext" }, files: ["common.cts"] },
  node20: { options: { module: "node20" }, files: ["common.cts"] },
  bundler: { options: { module: "esnext", moduleResolution: "bundler" }, files: [] },
};

/** Where the types of `fetch` come from: the DOM, as in a page; or `@types/node` alone, as on a server, there at its strictest. */
const LIBRARIES = {
  dom: { lib: ["es2022", "dom", "dom.iterable"], types: [] },
  node: { lib: ["es2022"], types: ["node"], exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
};

/** Which library goes with which modules. TypeScript 7, which is fast, has both with each, and what a program may install beside. */
const USUAL: Readonly<Record<string, string>> = { nodenext: "node", node20: "node", bundler: "dom" };
const FAST = "7";

/** `entries.mts` is written of the entry points that were installed, so that none is forgotten; `beside.mts` has the one that needs MSW. */
const PROGRAM = ["vendors.mts", "shared.mts", "planted.mts", "entries.mts"];
const NEEDS_MSW = "@kyc-clients/sandbox/msw";

/** One compiler, with one way to name modules, and one set of types. */
interface Check {
  readonly name: string;
  readonly compiler: string;
  readonly config: string;
}

/**
 * Checks one program against the packages that were installed, with nothing left out, by each compiler in each setting. Mistakes are planted in it:
 * a cell passes when those are found, all of them, and nothing else is. Prints the cells, and gives whether all passed.
 */
export async function checkTypes(project: string): Promise<boolean> {
  const folder = join(project, "types");
  cpSync(join(import.meta.dirname, "program"), folder, { recursive: true });
  const entries = listEntries(project, true).filter((entry) => entry !== NEEDS_MSW);
  writeFileSync(join(folder, "entries.mts"), entries.map((entry, index) => `export * as entry${index} from "${entry}";\n`).join(""));
  const planted = plantedLines(join(folder, "planted.mts"));
  const checks = COMPILERS.flatMap((version) =>
    Object.entries(MODULES).flatMap(([module, { options, files }]) =>
      Object.entries(LIBRARIES).flatMap(([library, libraryOptions]): Check[] => {
        if (version !== FAST && USUAL[module] !== library) return [];
        const config = join(folder, `${version}-${module}-${library}.json`);
        const compilerOptions = { ...options, ...libraryOptions, target: "es2022", strict: true, skipLibCheck: false, noEmit: true };
        const beside = version === FAST && library === "dom" && module === "nodenext" ? ["beside.mts"] : [];
        writeFileSync(config, JSON.stringify({ compilerOptions, files: [...PROGRAM, ...files, ...beside] }));
        return [{ name: `TypeScript ${version.padEnd(3)}  ${module.padEnd(8)}  ${library}`, compiler: `typescript-${version}`, config }];
      }),
    ),
  );
  let passed = 0;
  for (const { name, compiler, config } of checks) {
    const found = await compile(compiler, config, folder);
    const missed = planted.filter((line) => !found.includes(line));
    const others = found.filter((line) => !planted.includes(line));
    const isPassed = missed.length === 0 && others.length === 0;
    console.log(`${name.padEnd(32)}  ${isPassed ? "ok" : "FAILED"}`);
    for (const line of missed) console.error(`  not refused: ${line}`);
    for (const line of others) console.error(`  ${line}`);
    if (isPassed) passed++;
  }
  console.log(
    `${checks.length} checks of the types of ${entries.length} entry points: ${passed} passed; ${planted.length} mistakes are planted in each`,
  );
  return passed === checks.length && checks.length === 12 && planted.length === 10;
}

/** The places of the planted mistakes, as the compiler names them. */
function plantedLines(file: string): readonly string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) => (line.endsWith("// refused") ? [`planted.mts:${index + 1}`] : []));
}

/** What a compiler finds: the place of each planted mistake that it found, and everything else as it says it. */
async function compile(compiler: string, config: string, folder: string): Promise<readonly string[]> {
  const tsc = join(import.meta.dirname, "../node_modules", compiler, "bin/tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "-p", config, "--pretty", "false"], { cwd: folder, maxBuffer: 1 << 26 });
  const printed = await run.then(
    ({ stdout }) => stdout,
    (error: { stdout?: string; stderr?: string }) => `${error.stdout ?? ""}${error.stderr ?? ""}` || String(error),
  );
  const lines = printed.split("\n").filter((line) => line !== "" && !line.startsWith(" "));
  return [...new Set(lines.map((line) => line.replace(/^planted\.mts\((\d+),\d+\): error.*/, "planted.mts:$1")))];
}
