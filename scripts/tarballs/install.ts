import { execFile, spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** Packs a package as a release does, into a folder of its own, and gives the file. */
export async function pack(name: string, target: string): Promise<string> {
  mkdirSync(target, { recursive: true });
  await run(join(root, "node_modules/.bin/pnpm"), ["pack", "--pack-destination", target], { cwd: join(root, "packages", name) });
  const [file] = readdirSync(target);
  if (!file) throw new Error(`${name} was not packed`);
  return join(target, file);
}

/** Makes an empty project of ES modules, and installs into it with npm what is named: tarballs, and versions from the registry. */
export async function installProject(folder: string, packages: readonly string[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "uses-tarballs", private: true, type: "module" }));
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--prefer-offline"];
  await run("npm", ["install", ...options, ...packages], { cwd: folder });
  return folder;
}

/** A local sandbox that runs. */
export interface RunningSandbox {
  readonly url: string;
  stop(): void;
}

/** Starts the command line that was packed, on a free port, and reads its address from what it prints. */
export async function startSandbox(project: string): Promise<RunningSandbox> {
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
