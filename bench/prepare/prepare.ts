import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bench, peers, spec, work } from "../places.ts";
import { writeAllOperations } from "./all-operations.ts";
import { generatePeer, generators } from "./generators.ts";
import { installPackages } from "./packages.ts";
import { compilePrograms } from "./programs.ts";

/** Makes everything that is measured: our packages from tarballs, the peers' clients, the programs. */
export async function prepare(): Promise<void> {
  mkdirSync(work, { recursive: true });
  await installPackages();
  await generatePeers();
  await compilePrograms();
  writeAllOperations();
}

/** Has the peers' generators run, unless they have for this spec, by these versions. */
async function generatePeers(): Promise<void> {
  const marker = join(peers, "generated.txt");
  const inputs = [spec, join(bench, "pnpm-lock.yaml"), join(bench, "prepare/generators.ts")];
  const wanted = inputs.map((file) => createHash("sha256").update(readFileSync(file)).digest("hex")).join("\n");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  for (const name of generators) await generatePeer(name);
  writeFileSync(marker, wanted);
}
