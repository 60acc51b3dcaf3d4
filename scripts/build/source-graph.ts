import type { Metafile } from "esbuild";

/** How the sources of a package load one another. */
export interface SourceGraph {
  /** What some source imports later, when a call needs it. */
  readonly later: readonly string[];
  /**
   * What the main entry point loads and that has nothing to import later, neither it nor what it imports. Who uses only these should not get the others: some bundlers
   * keep whatever a file imports later, whether it is used or not.
   */
  readonly plain: readonly string[];
}

/** Reads the graph of sources from what esbuild tells of a build. */
export function readSourceGraph({ inputs }: Metafile, main: string): SourceGraph {
  const imported = (source: string, isLater: boolean): readonly string[] =>
    (inputs[source]?.imports ?? [])
      .filter(({ kind, external }) => !external && (kind === "dynamic-import") === isLater)
      .map(({ path }) => path);
  const loaded = (source: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
    if (seen.has(source)) return seen;
    seen.add(source);
    for (const path of imported(source, false)) loaded(path, seen);
    return seen;
  };
  const isPlain = (source: string): boolean => [...loaded(source)].every((each) => imported(each, true).length === 0);
  const later = new Set(Object.keys(inputs).flatMap((source) => imported(source, true)));
  return { later: [...later].sort(), plain: [...loaded(main)].filter(isPlain).sort() };
}
