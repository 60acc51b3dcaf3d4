import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const repository = join(import.meta.dirname, "../..");

/** Stands for GitHub's command line: writes down how it was called and what it was given, and answers a list of pull requests. */
const GH = `#!/usr/bin/env bash
{ printf '%s\\n' "gh $*"; case "$*" in "release create"*) cat;; esac; } >> "$GH_LOG"
case "$*" in "pr list"*) printf '%s' "$GH_PULL_REQUESTS";; esac
`;

/** A repository of one package, with a remote beside it, the scripts of a release, and a registry on loopback. */
export interface ReleaseWorld {
  write(file: string, text: string): void;
  /** Runs a command in it. Gives what it printed. @throws Error with that, when it fails */
  run(command: string, env?: NodeJS.ProcessEnv): Promise<string>;
  /** What the registry was asked for. */
  readonly asked: readonly string[];
  /** How gh was called since the last time. */
  calls(): string[];
  close(): Promise<void>;
}

/** Makes such a world; `published` is what the registry has of the package. */
export async function openReleaseWorld(published: readonly string[]): Promise<ReleaseWorld> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  const work = join(folder, "work");
  const log = join(folder, "gh.log");
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(work, file)), { recursive: true });
    writeFileSync(join(work, file), text);
  };
  const asked: string[] = [];
  const registry = createServer(({ url = "" }, response) => {
    asked.push(decodeURIComponent(url));
    const dist = { tarball: "http://127.0.0.1/none.tgz", shasum: "0".repeat(40) };
    const versions = Object.fromEntries(published.map((version) => [version, { name: "@kyc-clients/core", version, dist }]));
    const body = { name: "@kyc-clients/core", "dist-tags": { latest: published.at(-1) }, versions };
    response.writeHead(published.length > 0 ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(published.length > 0 ? body : {}));
  });
  await new Promise<void>((listening) => registry.listen(0, "127.0.0.1", listening));

  write(
    "package.json",
    JSON.stringify({
      name: "root",
      private: true,
      type: "module",
      packageManager: "pnpm@12.21.0",
      scripts: { version: 'changeset version && test -z "$GH_TOKEN"', sbom: "mkdir -p .tmp/sbom && echo {} > .tmp/sbom/core.cdx.json" },
    }),
  );
  write("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  write("pnpm-workspace.yaml", "packages: [packages/*]\npmOnFail: ignore\n");
  write("packages/core/package.json", JSON.stringify({ name: "@kyc-clients/core", version: "0.1.0" }));
  write(".npmrc", `registry=http://127.0.0.1:${(registry.address() as AddressInfo).port}/\n`);
  write(".gitignore", "node_modules\n.tmp\n");
  for (const file of [".ci", ".changeset/config.json", "scripts/changelog.ts", "scripts/release.ts", "scripts/release"]) {
    cpSync(join(repository, file), join(work, file), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(work, "node_modules"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/gh"), GH);
  chmodSync(join(folder, "bin/gh"), 0o755);

  const path = [join(folder, "bin"), dirname(process.execPath), join(repository, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const own = { PATH: path, HOME: folder, GH_LOG: log, GH_TOKEN: "token-of-the-run", GH_PULL_REQUESTS: "", NO_COLOR: "1" };
  const run: ReleaseWorld["run"] = (command, env = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn("bash", ["-c", command], { cwd: work, env: { ...own, ...env } });
      let text = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
      }
      child.on("close", (code) => (code === 0 ? resolve(text) : reject(new Error(text))));
    });
  await run(`git init --quiet --bare --initial-branch=main ../origin && git init --quiet --initial-branch=main . &&
    git config user.name somebody && git config user.email somebody@example.org && git remote add origin ../origin &&
    git add --all && git commit --quiet --message first && git push --quiet origin main`);
  return {
    write,
    run,
    asked,
    calls() {
      const text = existsSync(log) ? readFileSync(log, "utf8") : "";
      rmSync(log, { force: true });
      return text.split("\n").filter((line) => line !== "");
    },
    async close() {
      rmSync(folder, { recursive: true });
      await new Promise((closed) => registry.close(closed));
    },
  };
}
