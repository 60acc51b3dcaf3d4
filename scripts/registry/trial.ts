import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Copy, copyRepository } from "../add-vendor/copy.ts";
import { publishedPackages } from "../packages.ts";
import { expectSame } from "./expect.ts";
import { makeProject, type Project } from "./project.ts";
import { startRegistry } from "./registry.ts";

/** The scope of the packages that are published. */
export const SCOPE: string = "@kyc-clients";
/** The packages that are published, each after those that it needs. */
export const names: readonly string[] = publishedPackages.map((folder) => `${SCOPE}/${folder}`);

/** A copy of the repository that publishes to a registry of this machine. */
export interface Trial {
  /** The copy's root. */
  readonly root: string;
  /** Runs `npm run version` there, and commits what it makes. Gives what it printed. */
  version(): string;
  /** Runs `npm run release` there. Gives what it printed. @throws Error with that, when it fails */
  release(...options: readonly string[]): string;
  /** The same, as CI does it: with provenance. */
  releaseWithProvenance(): string;
  commit(message: string): void;
  /** The version that the registry gives who names none, by package. It has to be the newest. */
  latest(): Promise<ReadonlyMap<string, string>>;
  newProject(name: string): Project;
  close(): Promise<void>;
}

/** How a program takes back what it has shown of a line. */
const ERASE = "\u001b[J";

const someone = { NAME: "somebody", EMAIL: "somebody@example.org" };
const identity = Object.entries(someone).flatMap(([key, value]) =>
  ["AUTHOR", "COMMITTER"].map((role): readonly [string, string] => [`GIT_${role}_${key}`, value]),
);

/** Starts a registry, and makes a copy of the repository that takes our scope from it, and everything else from where it came before. */
export async function openTrial(): Promise<Trial> {
  const registry = await startRegistry(SCOPE);
  const work = mkdtempSync(join(tmpdir(), "kyc-clients-try-release-"));
  let copy: Copy | undefined;
  const close = async (): Promise<void> => {
    copy?.remove();
    rmSync(work, { recursive: true, force: true });
    await registry.stop();
  };
  try {
    const made = copyRepository(Object.fromEntries(identity));
    copy = made;
    // git does not see it, as it holds the token.
    appendFileSync(join(made.root, ".git/info/exclude"), ".npmrc\n");
    writeFileSync(join(made.root, ".npmrc"), registry.settings + registry.credential, { mode: 0o600 });
    const asked = made.run("pnpm", "config", "get", `${SCOPE}:registry`).trim();
    expectSame("the copy publishes to", [asked], [registry.url]);
    const npm = (provenance: boolean, ...script: readonly string[]): string =>
      asShown(made.run("env", `PNPM_CONFIG_PROVENANCE=${provenance}`, "npm", "run", "--silent", ...script));
    const commit = (message: string): void => {
      made.settle();
      made.run("git", "commit", "--quiet", "--message", message);
    };
    return {
      root: made.root,
      version() {
        const printed = npm(false, "version");
        commit("chore: release");
        return printed;
      },
      release: (...options) => npm(false, "release", "--", ...options),
      releaseWithProvenance: () => npm(true, "release"),
      commit,
      async latest() {
        const found = await Promise.all(names.map(async (name) => [name, await registry.list(name)] as const));
        for (const [name, { versions, latest }] of found) expectSame(`latest of ${name}`, [latest], [versions.at(-1)]);
        return new Map(found.flatMap(([name, { latest }]) => (latest === undefined ? [] : [[name, latest]])));
      },
      newProject: (name) => makeProject(join(work, name), registry.settings, join(work, "cache")),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What a terminal would show of it, without empty lines. */
function asShown(printed: string): string {
  const lines = printed.split("\n").map((line) => stripVTControlCharacters(line.split(ERASE).at(-1) ?? "").trimEnd());
  return lines.filter((line) => line !== "").join("\n");
}
