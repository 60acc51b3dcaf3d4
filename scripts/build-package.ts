import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/** Builds the package in the current folder: emits `dist`, and puts a vendor's spec beside it. */
const packageFolder = process.cwd();
const root = join(import.meta.dirname, "..");
rmSync(join(packageFolder, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], { stdio: "inherit" });

const spec = join(root, "specs", basename(packageFolder), "openapi.yaml");
if (existsSync(spec)) copyFileSync(spec, join(packageFolder, "openapi.yaml"));
