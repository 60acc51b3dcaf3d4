import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readVendors } from "./generate/vendors.ts";
import { explainMoves, printMoves } from "./release/explain-moves.ts";
import { findChangesets, readPackages, readPlan } from "./release/plan.ts";

/** Raises the versions that the changesets ask for, says which and why, and writes again the generated files that hold a version that moved. */
const root = join(import.meta.dirname, "..");
const node = (...options: readonly string[]): void => void execFileSync(process.execPath, options, { cwd: root, stdio: "inherit" });

if (findChangesets(root).length === 0) throw new Error("there is no changeset, so no version moves");
const moves = explainMoves(readPlan(root), readPackages(root));
console.log(printMoves(moves));
node("node_modules/@changesets/cli/bin.js", "version");

const moved = moves.filter(({ from, to }) => from !== to).map(({ name }) => name.replace("@kyc-clients/", "packages/"));
const vendors = (await readVendors()).filter(({ folder }) => moved.some((one) => folder.startsWith(`${one}/`)));
if (vendors.length > 0) node("scripts/generate.ts", ...vendors.map(({ name }) => name));
// What is released from now on: later changes are held against it.
node("scripts/keep-released.ts");
