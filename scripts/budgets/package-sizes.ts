/** The most that a package may weigh, in bytes. */
export interface Ceilings {
  /** The tarball, which everybody downloads who installs the package. */
  readonly packed: number;
  /** The same before it is compressed, which is what it takes on a disk. */
  readonly unpacked: number;
  /** What each entry point loads with all of its exports and all that it depends on, minified, gzip. */
  readonly entries: Readonly<Record<string, number>>;
}

/**
 * What is reached today, rounded up a little, so that nothing grows unseen: a source map too many, a dependency, a test that is packed.
 * Whoever raises a figure says in the commit what is had for it. The validators of a vendor, and its operations by name, are bundled whole here; a program takes those it names.
 */
export const ceilings: Readonly<Record<string, Ceilings>> = {
  auth: { packed: 75_000, unpacked: 440_000, entries: { ".": 6_000, "./redis": 1_500 } },
  core: { packed: 142_000, unpacked: 830_000, entries: { ".": 10_800, "./validate": 2_900 } },
  alloy: { packed: 800_000, unpacked: 9_400_000, entries: { ".": 18_200, "./operations": 7_600, "./validate": 109_000 } },
  algoreg: { packed: 305_000, unpacked: 3_400_000, entries: { ".": 16_100, "./operations": 7_000, "./validate": 33_000 } },
  personr: { packed: 255_000, unpacked: 2_900_000, entries: { ".": 13_700, "./operations": 7_000, "./validate": 30_000 } },
  icomply: { packed: 197_000, unpacked: 2_000_000, entries: { ".": 14_100, "./operations": 7_100, "./validate": 23_000 } },
  weavr: { packed: 545_000, unpacked: 6_900_000, entries: { ".": 19_800, "./operations": 11_600, "./validate": 48_000 } },
  // It has the validators of all vendors, in both directions.
  sandbox: { packed: 715_000, unpacked: 4_550_000, entries: { ".": 340_000, "./node": 350_000, "./msw": 250 } },
};

/** Those of a vendor that has just been added: it gets its own when it has outgrown a skeleton. */
const NEW_VENDOR: Ceilings = {
  packed: 150_000,
  unpacked: 1_500_000,
  entries: { ".": 14_100, "./operations": 7_100, "./validate": 20_000 },
};

/** What stands against the weight of a package, a line each. An entry point that was not weighed, or has no ceiling, counts too. */
export function judgeSizes(name: string, measured: Ceilings): readonly string[] {
  const most = ceilings[name] ?? NEW_VENDOR;
  const entries = new Set([...Object.keys(most.entries), ...Object.keys(measured.entries)]);
  const rows: readonly (readonly [what: string, bytes: number | undefined, ceiling: number | undefined])[] = [
    ["the tarball", measured.packed, most.packed],
    ["the tarball, unpacked", measured.unpacked, most.unpacked],
    ...[...entries].map((entry) => [`the entry point ${entry}, gzip`, measured.entries[entry], most.entries[entry]] as const),
  ];
  return rows.flatMap(([what, bytes, ceiling]) => {
    if (bytes !== undefined && bytes > 0 && ceiling !== undefined && bytes <= ceiling) return [];
    return [`${what}: ${bytes ?? "not weighed,"} bytes of at most ${ceiling ?? "none that scripts/budgets/package-sizes.ts names"}`];
  });
}
