import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readNames } from "./add-vendor/names.ts";
import { nextSteps } from "./add-vendor/next-steps.ts";
import { planVendor } from "./add-vendor/plan.ts";
import { Refusal } from "./add-vendor/refusal.ts";
import { repository } from "./lint/apis.ts";

/** Writes the skeleton of a vendor that passes every check, once its names are listed: `npm run add-vendor <name> -- --title "Its name in prose"`. */
try {
  add();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`add-vendor: ${error.message}. Nothing was changed.`);
  process.exitCode = 1;
}

function add(): void {
  const names = readNames(process.argv.slice(2));
  const { vendor } = names;
  const { added, changed } = planVendor(names);
  for (const [file, text] of [...added, ...changed]) {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  }
  console.log(`wrote ${added.size} files, and added ${vendor} to ${[...changed.keys()].join(", ")}`);

  // What a new vendor needs is here already, unless the store was emptied.
  const install = ["install", "--no-frozen-lockfile", "--silent"];
  if (!runs(bin("pnpm"), [...install, "--offline"], "ignore")) demand(bin("pnpm"), [...install, "--prefer-offline"]);
  const written = [...added.keys(), ...changed.keys()].filter((file) => /\.(?:ts|mjs|json|yaml)$/.test(file));
  demand(bin("biome"), ["check", "--write", ...written]);
  demand(process.execPath, ["scripts/generate.ts", vendor]);
  demand(process.execPath, ["scripts/print-facts.ts", "--write", vendor]);
  console.log(`\n${nextSteps(names)}`);
}

function bin(name: string): string {
  return join(repository, "node_modules/.bin", name);
}

/** Whether a program ended well. */
function runs(program: string, options: readonly string[], stdio: "inherit" | "ignore"): boolean {
  return spawnSync(program, options, { cwd: repository, stdio }).status === 0;
}

function demand(program: string, options: readonly string[]): void {
  if (!runs(program, options, "inherit")) throw new Error(`the skeleton is written, but this failed: ${program} ${options.join(" ")}`);
}
