import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { publishedPackages } from "../../scripts/packages.ts";
import { root, work } from "../places.ts";

const run = promisify(execFile);

/** Packs every package and installs the tarballs with npm, as a user has them. Tarballs that are installed already stay. */
export async function installPackages(): Promise<void> {
  const packed = join(work, "packed");
  rmSync(packed, { recursive: true, force: true });
  const files = await Promise.all(publishedPackages.map((name) => pack(name, join(packed, name))));
  const marker = join(work, "installed.txt");
  const wanted = files.map(digest).join("\n");
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  rmSync(join(work, "node_modules"), { recursive: true, force: true });
  writeFileSync(join(work, "package.json"), JSON.stringify({ name: "measured", private: true, type: "module" }));
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--no-save", "--prefer-offline"];
  await run("npm", ["install", ...options, ...files], { cwd: work });
  writeFileSync(marker, wanted);
}

async function pack(name: string, target: string): Promise<string> {
  const folder = join(root, "packages", name);
  if (!existsSync(join(folder, "dist/index.js"))) throw new Error(`packages/${name} is not built: npm run build`);
  mkdirSync(target, { recursive: true });
  await run(join(root, "node_modules/.bin/pnpm"), ["pack", "--pack-destination", target], { cwd: folder });
  const [file] = readdirSync(target);
  if (!file) throw new Error(`${name} was not packed`);
  return join(target, file);
}

function digest(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
