import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A package that a release raises, as changesets plans it. */
export interface PlannedRelease {
  readonly name: string;
  readonly type: "none" | "patch" | "minor" | "major";
  readonly oldVersion: string;
  readonly newVersion: string;
  /** The ids of the package's own changesets. */
  readonly changesets: readonly string[];
}

/** What the changesets of a repository come to. */
export interface ReleasePlan {
  readonly changesets: readonly { readonly id: string; readonly summary: string }[];
  readonly releases: readonly PlannedRelease[];
}

/** A published package, as far as a release depends on it. */
export interface PublishedPackage {
  readonly name: string;
  readonly version: string;
  /** What it takes from the repository, with the range as its package.json has it. */
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The changesets that wait for a release. */
export function findChangesets(root: string): readonly string[] {
  return readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
}

/** Asks changesets what a release would raise. There has to be a changeset. */
export function readPlan(root: string): ReleasePlan {
  const folder = mkdtempSync(join(tmpdir(), "kyc-clients-plan-"));
  const file = join(folder, "plan.json");
  try {
    execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "status", "--output", file], {
      cwd: root,
      stdio: "pipe",
    });
    return JSON.parse(readFileSync(file, "utf8")) as ReleasePlan;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The packages of a repository that are published, each after those that it needs. */
export function readPackages(root: string): readonly PublishedPackage[] {
  const read = (folder: string) => JSON.parse(readFileSync(join(root, "packages", folder, "package.json"), "utf8")) as Manifest;
  const left = readdirSync(join(root, "packages"))
    .map(read)
    .filter((manifest) => manifest.private !== true);
  const names = new Set(left.map(({ name }) => name));
  const ordered: PublishedPackage[] = [];
  while (left.length > 0) {
    const known = new Set(ordered.map(({ name }) => name));
    const ready = left.findIndex((one) => Object.keys(rangesOf(one)).every((name) => known.has(name) || !names.has(name)));
    const [next] = left.splice(ready, 1);
    if (ready < 0 || next === undefined) throw new Error(`in a circle: ${left.map(({ name }) => name).join(", ")}`);
    const own = Object.entries(rangesOf(next)).filter(([name]) => names.has(name));
    ordered.push({ name: next.name, version: next.version, dependencies: Object.fromEntries(own) });
  }
  return ordered;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const rangesOf = ({ dependencies, optionalDependencies, peerDependencies }: Manifest): Readonly<Record<string, string>> => ({
  ...dependencies,
  ...optionalDependencies,
  ...peerDependencies,
});
