import { execFileSync } from "node:child_process";

/** What stands in a tarball. */
export interface Packed {
  /** Paths from the package's root. */
  readonly files: readonly string[];
  readonly manifest: PackedManifest;
}

/** The package.json that was packed, as far as it is checked. */
export interface PackedManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const EXPECTED = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|openapi\.yaml)$/,
  /^dist\/.+\.(?:js|d\.ts)(?:\.map)?$/,
  /^src\/.+(?<!\.test|\.test-d|\.bench)\.ts$/,
];
/** What npm would run on the machine of who installs. */
const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall", "prepare"];

/** Reads a tarball. */
export function readPacked(tarball: string): Packed {
  const tar = (...options: readonly string[]): string => execFileSync("tar", options, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  const listed = tar("-tzf", tarball).split("\n");
  const files = listed.filter((file) => file !== "" && !file.endsWith("/")).map((file) => file.replace(/^package\//, ""));
  return { files: files.toSorted(), manifest: JSON.parse(tar("-xzOf", tarball, "package/package.json")) as PackedManifest };
}

/** What should keep a packed package from being published: none, when it is as it has to be. `versions` are those of the repository's packages. */
export function findPackedProblems({ files, manifest }: Packed, versions: ReadonlyMap<string, string>): readonly string[] {
  const has = new Set(files);
  const named = [...pathsIn(manifest.exports), ...pathsIn(manifest.bin)]
    .map((path) => path.replace(/^\.\//, ""))
    .filter((path) => path !== "package.json");
  // Sources are joined into few files of JavaScript, and each has its types.
  const typed = files.filter((file) => /^src\/.*(?<!\.d)\.ts$/.test(file)).map((file) => file.replace(/^src\/(.*)\.ts$/, "dist/$1.d.ts"));
  return [
    ...(named.length === 0 ? ["its package.json names no entry point"] : []),
    ...[...new Set([...named, ...typed])]
      .filter((path) => !has.has(path))
      .map((path) => `is not built, or names what is not there: ${path}`),
    ...files.filter((file) => !EXPECTED.some((expected) => expected.test(file))).map((file) => `holds what it should not: ${file}`),
    ...(manifest.private === true ? ["is private"] : []),
    ...INSTALL_SCRIPTS.filter((script) => manifest.scripts?.[script] !== undefined).map(
      (script) => `runs something when it is installed: ${script}`,
    ),
    ...rangeProblems(manifest, versions),
  ];
}

function rangeProblems(manifest: PackedManifest, versions: ReadonlyMap<string, string>): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = manifest;
  const problems: string[] = [];
  for (const [name, range] of Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
    const version = versions.get(name);
    if (version !== undefined && range !== `^${version}`) problems.push(`takes ${name} as ${range}, and not as ^${version}`);
  }
  for (const [name, range] of [dependencies, devDependencies, optionalDependencies, peerDependencies].flatMap((one) =>
    Object.entries(one ?? {}),
  )) {
    if (/^(?:workspace|catalog|link|file):/.test(range)) problems.push(`takes ${name} as ${range}, which no registry knows`);
  }
  const own = versions.get(manifest.name);
  if (own !== manifest.version)
    problems.push(`is ${manifest.name}@${manifest.version}, where the repository has ${own ?? "no such package"}`);
  return problems;
}

/** Every path of `exports` or `bin`, whatever the conditions that lead to it. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
