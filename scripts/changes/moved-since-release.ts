import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareLines } from "./compare-lines.ts";
import { diffSpec } from "./diff-spec.ts";
import type { Moved } from "./judge-spec.ts";
import { type Effect, greatest, type Kind, leastKind } from "./kinds.ts";
import { exportsFile, readReleased } from "./released.ts";

/** What a package does otherwise than its last release, by its names and its spec. */
export interface MovedPackage {
  readonly name: string;
  /** The version of the last release. Undefined before the first, when nothing can have moved. */
  readonly since?: string;
  readonly moved: readonly Moved[];
  readonly effect: Effect;
  /** The least kind of changeset. */
  readonly needed: Kind;
}

/** Compares a package with its last release. */
export function movedSinceRelease(root: string, name: string): MovedPackage {
  const released = readReleased(root, name);
  if (released === undefined) return { name, moved: [], effect: "nothing", needed: "none" };
  const { removed, added } = compareLines(released.exports, readFileSync(exportsFile(root, name), "utf8"));
  const moved: readonly Moved[] = [
    ...removed.map((line) => ({ effect: "breaks", what: "no longer exported", where: line }) as const),
    ...added.map((line) => ({ effect: "adds", what: "exported", where: line }) as const),
    ...(released.spec === undefined ? [] : diffSpec(released.spec, join(root, "specs", name, "openapi.yaml"))),
  ];
  const effect = greatest(moved.map((one) => one.effect));
  return { name, since: released.version, moved, effect, needed: leastKind(effect, released.version) };
}
