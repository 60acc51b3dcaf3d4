import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programs } from "./tarballs/programs.ts";

/** Packs each package, installs it into an empty project with npm, and makes a call from there against the packed local sandbox. */
const root = join(import.meta.dirname, "..");
const work = mkdtempSync(join(tmpdir(), "kyc-clients-tarballs-"));
const names = ["auth", "core", "alloy", "sandbox"] as const;
type Name = (typeof names)[number];
const needs: Record<Name, readonly Name[]> = {
  auth: ["auth"],
  core: ["auth", "core"],
  alloy: ["auth", "core", "alloy"],
  sandbox: ["auth", "core", "alloy", "sandbox"],
};

const tarballs = Object.fromEntries(names.map((name) => [name, pack(name)])) as Record<Name, string>;
const projects = Object.fromEntries(names.map((name) => [name, install(name)])) as Record<Name, string>;
const server = await startSandbox(projects.sandbox);
try {
  let calls = 0;
  for (const name of names) {
    const file = join(projects[name], "program.mjs");
    writeFileSync(file, programs[name]);
    const printed = execFileSync(process.execPath, [file, server.url], { encoding: "utf8", cwd: projects[name] }).trim();
    if (!printed.startsWith("ok ")) throw new Error(`${name}: ${printed}`);
    calls++;
    console.log(`@kyc-clients/${name}: installed from its tarball, called the local sandbox: ${printed.slice(3)}`);
  }
  if (calls !== names.length) throw new Error("a package was left out");
} finally {
  server.stop();
  rmSync(work, { recursive: true, force: true });
}

function pack(name: Name): string {
  const target = join(work, "packed", name);
  mkdirSync(target, { recursive: true });
  const pnpm = join(root, "node_modules/.bin/pnpm");
  execFileSync(pnpm, ["pack", "--pack-destination", target], { cwd: join(root, "packages", name), stdio: ["ignore", "ignore", "inherit"] });
  const [file] = readdirSync(target);
  if (!file) throw new Error(`${name} was not packed`);
  return join(target, file);
}

function install(name: Name): string {
  const project = join(work, "projects", name);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: `uses-${name}`, private: true, type: "module" }));
  const packages = needs[name].map((needed) => tarballs[needed]);
  // A program that uses auth alone brings its own openapi-fetch.
  const beside = name === "auth" ? ["openapi-fetch@0.17.0"] : [];
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline", ...packages, ...beside], {
    cwd: project,
    stdio: ["ignore", "ignore", "inherit"],
  });
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
