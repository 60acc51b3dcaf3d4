import { execFile, execFileSync, spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { publishedPackages, vendorNames } from "./packages.ts";

/**
 * Packs each package, installs it into an empty project with npm, and makes a call from there against the packed local sandbox.
 * What a new user's program looks like is in `tarballs/<package>.mjs`: it prints `ok` and what came of its call; its argument is the sandbox's address.
 * Packages that are named as arguments are the only ones that are tried.
 */
const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "kyc-clients-tarballs-"));
const needs = new Map<string, readonly string[]>([
  ["auth", ["auth"]],
  ["core", ["auth", "core"]],
  ...vendorNames.map((name) => [name, ["auth", "core", name]] as const),
  ["sandbox", publishedPackages],
]);

const run = promisify(execFile);
const each = async (names: readonly string[], work: (name: string) => Promise<string>): Promise<ReadonlyMap<string, string>> =>
  new Map(await Promise.all(names.map(async (name) => [name, await work(name)] as const)));

const named = process.argv.slice(2);
const tried = publishedPackages.filter((name) => named.length === 0 || named.includes(name));
let tarballs: ReadonlyMap<string, string> = new Map();
let server: { readonly url: string; stop(): void } | undefined;
try {
  tarballs = await each(publishedPackages, pack);
  const projects = await each([...new Set([...tried, "sandbox"])], install);
  server = await startSandbox(projects.get("sandbox") ?? "");
  let calls = 0;
  for (const name of tried) {
    const project = projects.get(name) ?? "";
    const file = join(project, "program.mjs");
    copyFileSync(join(import.meta.dirname, "tarballs", `${name}.mjs`), file);
    const printed = execFileSync(process.execPath, [file, server.url], { encoding: "utf8", cwd: project }).trim();
    if (!printed.startsWith("ok ")) throw new Error(`${name}: ${printed}`);
    calls++;
    console.log(`@kyc-clients/${name}: installed from its tarball, called the local sandbox: ${printed.slice(3)}`);
  }
  if (calls !== (named.length || publishedPackages.length)) throw new Error("a package was left out");
} finally {
  server?.stop();
  rmSync(work, { recursive: true, force: true });
}

async function pack(name: string): Promise<string> {
  const target = join(work, "packed", name);
  mkdirSync(target, { recursive: true });
  const pnpm = join(root, "node_modules/.bin/pnpm");
  await run(pnpm, ["pack", "--pack-destination", target], { cwd: join(root, "packages", name) });
  const [file] = readdirSync(target);
  if (!file) throw new Error(`${name} was not packed`);
  return join(target, file);
}

async function install(name: string): Promise<string> {
  const project = join(work, "projects", name);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: `uses-${name}`, private: true, type: "module" }));
  const packages = (needs.get(name) ?? []).map((needed) => tarballs.get(needed) ?? "");
  // A program that uses auth alone brings its own openapi-fetch.
  const beside = name === "auth" ? ["openapi-fetch@0.17.0"] : [];
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];
  await run("npm", ["install", ...options, ...packages, ...beside], { cwd: project });
  return project;
}

/** Starts the packed command line on a free port, and reads its address from what it prints. */
async function startSandbox(project: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(project, "node_modules/.bin/kyc-sandbox"), "--port", "0", "--seed", "tarballs"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (url) return { url, stop: () => child.kill("SIGTERM") };
  }
  throw new Error(`the sandbox did not start: ${printed}`);
}
