import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { emitJavaScript } from "./build/emit-javascript.ts";
import { specText } from "./spec/spec-text.ts";

/** Builds the package in the current folder: emits `dist`, types by tsc and JavaScript by Rollup, and puts a vendor's spec beside it, in one file. */
const packageFolder = process.cwd();
const root = join(import.meta.dirname, "..");
rmSync(join(packageFolder, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json", "--emitDeclarationOnly"], {
  stdio: "inherit",
});
await emitJavaScript(packageFolder);

const spec = join(root, "specs", basename(packageFolder), "openapi.yaml");
if (existsSync(spec)) writeFileSync(join(packageFolder, "openapi.yaml"), specText(spec));
