import { expect, test } from "vitest";
import { explainMoves, printMoves, staysInCaret } from "./explain-moves.ts";
import type { PlannedRelease, PublishedPackage, ReleasePlan } from "./plan.ts";

const caret = "workspace:^";
const packages: readonly PublishedPackage[] = [
  { name: "auth", version: "0.1.0", dependencies: {} },
  { name: "core", version: "0.1.0", dependencies: { auth: caret } },
  { name: "sandbox", version: "0.3.0", dependencies: { core: caret } },
];
const raise = (name: string, oldVersion: string, newVersion: string, ...changesets: string[]): PlannedRelease => ({
  ...{ name, oldVersion, newVersion, changesets, type: "patch" },
});
const plan = (...releases: PlannedRelease[]): ReleasePlan => ({
  changesets: [{ id: "dull-ant", summary: "Mends it.\n\nAnd more." }],
  releases,
});
const patch = plan(raise("auth", "0.1.0", "0.1.1", "dull-ant"));
const minor = plan(raise("auth", "0.1.0", "0.2.0", "dull-ant"), raise("core", "0.1.0", "0.1.1"));

test("a package whose range admits the patch of another stays, and is told why", () => {
  expect(printMoves(explainMoves(patch, packages)).split("\n")).toEqual([
    "1 of 3 packages move",
    "  auth 0.1.0 -> 0.1.1",
    "    its own changeset dull-ant: Mends it.",
    "2 stay",
    "  core 0.1.0",
    "    depends on auth, whose 0.1.1 the range of ^0.1.0 admits",
    "  sandbox 0.3.0",
    "    nothing that it depends on moves",
  ]);
});

test("a package whose range a minor before 1.0 leaves moves, and what depends on that one stays", () => {
  expect(explainMoves(minor, packages).map(({ to, reasons }) => [to, ...reasons])).toEqual([
    ["0.2.0", "its own changeset dull-ant: Mends it."],
    ["0.1.1", "depends on auth, whose 0.2.0 leaves the range of ^0.1.0"],
    ["0.3.0", "depends on core, whose 0.1.1 the range of ^0.1.0 admits"],
  ]);
});

test("a plan that disagrees with the reasons is an error: a move without one, and a package that should have moved", () => {
  const needless = plan(...patch.releases, raise("core", "0.1.0", "0.1.1"));
  expect(() => explainMoves(needless, packages)).toThrow("core moves to 0.1.1 without a reason");
  const forgotten = plan(raise("auth", "0.1.0", "0.2.0", "dull-ant"));
  expect(() => explainMoves(forgotten, packages)).toThrow("core stays, and should not");
});

test("a release of the type none does not move, and a package outside of the published ones is not told of", () => {
  const none: PlannedRelease = { ...raise("core", "0.1.0", "0.1.0"), type: "none" };
  const moves = explainMoves(plan(...patch.releases, none, raise("testing", "0.0.0", "0.0.1")), packages);
  expect(moves.map(({ name, from, to }) => [name, from !== to])).toEqual([
    ["auth", true],
    ["core", false],
    ["sandbox", false],
  ]);
});

test("a dependency that is taken by anything but workspace:^ is an error, as it raises more than it must", () => {
  const [auth, core] = packages as [PublishedPackage, PublishedPackage];
  const exact = { ...core, dependencies: { auth: "workspace:*" } };
  expect(() => explainMoves(patch, [auth, exact])).toThrow("core takes auth as workspace:*");
});

test.each([
  ["1.2.3", "1.2.4", true],
  ["1.2.3", "1.3.0", true],
  ["1.2.3", "2.0.0", false],
  ["0.1.0", "0.1.1", true],
  ["0.1.0", "0.2.0", false],
  ["0.1.0", "1.0.0", false],
  ["0.0.1", "0.0.2", false],
  ["0.0.0", "0.1.0", false],
])("^%s admits %s: %s", (from, to, admitted) => {
  expect(staysInCaret(from, to)).toBe(admitted);
});

test("a version before a release has no verdict", () => {
  expect(() => staysInCaret("0.1.0", "0.2.0-next.1")).toThrow("not a version that is released");
});
