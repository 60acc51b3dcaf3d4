import type { PlannedRelease, PublishedPackage, ReleasePlan } from "./plan.ts";

/** What a release does to one package, and why. */
export interface Move {
  readonly name: string;
  readonly from: string;
  /** The same as `from`, where the package stays. */
  readonly to: string;
  readonly reasons: readonly string[];
}

/**
 * Says of every published package whether a release raises it, and why.
 * Who moves is changesets' word. The reasons are found apart from it, so that a move without one, or a package that should have moved, is an error.
 */
export function explainMoves(plan: ReleasePlan, packages: readonly PublishedPackage[]): readonly Move[] {
  const raised = new Map(plan.releases.filter(({ type }) => type !== "none").map((release) => [release.name, release]));
  return packages.map((one) => {
    const { name, version } = one;
    const release = raised.get(name);
    const left: string[] = [];
    const kept: string[] = [];
    for (const dependency of dependenciesThatMove(one, raised)) {
      const { name: needed, oldVersion, newVersion } = dependency;
      const stays = staysInCaret(oldVersion, newVersion);
      if (stays) kept.push(`depends on ${needed}, whose ${newVersion} the range of ^${oldVersion} admits`);
      else left.push(`depends on ${needed}, whose ${newVersion} leaves the range of ^${oldVersion}`);
    }
    if (release === undefined) {
      if (left.length > 0) throw new Error(`${name} stays, and should not, as it ${left.join("; ")}`);
      return { name, from: version, to: version, reasons: kept.length > 0 ? kept : ["nothing that it depends on moves"] };
    }
    const own = release.changesets.map((id) => `its own changeset ${id}: ${firstLine(plan, id)}`);
    if (own.length + left.length === 0) throw new Error(`${name} moves to ${release.newVersion} without a reason`);
    return { name, from: version, to: release.newVersion, reasons: [...own, ...left] };
  });
}

/** The moves as lines to read: who moves first, then who stays. */
export function printMoves(moves: readonly Move[]): string {
  const moved = moves.filter(({ from, to }) => from !== to);
  const stay = moves.filter(({ from, to }) => from === to);
  const lines = [
    `${moved.length} of ${moves.length} packages move`,
    ...moved.flatMap(({ name, from, to, reasons }) => [`  ${name} ${from} -> ${to}`, ...reasons.map((reason) => `    ${reason}`)]),
    ...(stay.length > 0 ? [`${stay.length} stay`] : []),
    ...stay.flatMap(({ name, from, reasons }) => [`  ${name} ${from}`, ...reasons.map((reason) => `    ${reason}`)]),
  ];
  return lines.join("\n");
}

/** Whether `^from` admits a later version: the first number of `from` that is not zero has to stay. */
export function staysInCaret(from: string, to: string): boolean {
  const numbers = (version: string): readonly number[] => {
    if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`not a version that is released: ${version}`);
    return version.split(".").map(Number);
  };
  const before = numbers(from);
  const after = numbers(to);
  const first = before.findIndex((number) => number !== 0);
  const fixed = first < 0 ? before.length : first + 1;
  return before.slice(0, fixed).every((number, index) => number === after[index]);
}

function dependenciesThatMove(one: PublishedPackage, raised: ReadonlyMap<string, PlannedRelease>): readonly PlannedRelease[] {
  return Object.entries(one.dependencies).flatMap(([name, range]) => {
    if (range !== "workspace:^")
      throw new Error(`${one.name} takes ${name} as ${range}; only workspace:^ is known to raise no more than it must`);
    return raised.get(name) ?? [];
  });
}

function firstLine(plan: ReleasePlan, id: string): string {
  const line = plan.changesets
    .find((changeset) => changeset.id === id)
    ?.summary.trim()
    .split("\n")[0];
  if (!line) throw new Error(`changeset ${id} says nothing`);
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}
