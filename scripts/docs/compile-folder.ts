import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What the compiler found in a folder. */
export interface Compiled {
  /** The folder's own files that it read, with their paths. */
  readonly files: readonly string[];
  /** Its errors, a line each. */
  readonly problems: readonly string[];
}

/** Lends a folder in which a program finds the repository's packages, and throws it away afterwards. */
export async function inTemporaryFolder<Result>(name: string, use: (folder: string) => Result | Promise<Result>): Promise<Result> {
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, `.tmp/${name}-`));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compiles every file of such a folder by the repository's TypeScript and settings, each as a module of its own. */
export function compileFolder(folder: string, options: Readonly<Record<string, boolean>> = {}): Compiled {
  const compilerOptions = {
    noEmit: true,
    isolatedDeclarations: false,
    declaration: false,
    declarationMap: false,
    types: ["node"],
    ...options,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions, include: ["*.ts"] }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false", "--listFiles"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const lines = stdout.split("\n");
  return { files: lines.filter((line) => line.startsWith(folder)), problems: lines.filter((line) => line.includes("error TS")) };
}
