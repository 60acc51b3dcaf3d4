import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type ChangeWorld, openChangeWorld } from "./change-world.ts";
import { readPlanned } from "./changesets.ts";
import { keepReleased } from "./released.ts";
import { reportChanges } from "./report-changes.ts";

let world: ChangeWorld;
afterEach(() => world.remove());

/** A released repository of these versions; the one of 0.0.0 only holds its name on npm. */
function released(versions: Readonly<Record<string, string>>): readonly string[] {
  world = openChangeWorld(versions);
  return Object.keys(versions).filter((name) => keepReleased(world.root, name));
}
const report = (...names: readonly string[]) => reportChanges(world.root, names);
const plan = (name: string, kind: string): void =>
  world.write(`.changeset/${name}.md`, `---\n"@kyc-clients/${name}": ${kind}\n---\n\nText.\n`);
const HEALTH = "  /health:\n    get:\n      operationId: getHealth\n";

test("before its first release a package may change in every way", () => {
  expect(released({ fresh: "0.0.0" })).toEqual([]);
  world.edit("api/exports/fresh.txt", ". createClient: function\n", "");
  world.edit("specs/fresh/openapi.yaml", HEALTH, HEALTH.replace("getHealth", "getPulse"));
  expect(report("fresh")).toEqual({ lines: ["@kyc-clients/fresh: not released yet"], problems: [] });
});

test("what is as it was released needs no changeset, and a version is kept once", () => {
  expect(released({ still: "0.1.0" })).toEqual(["still"]);
  expect(keepReleased(world.root, "still")).toBe(false);
  expect(report("still")).toEqual({ lines: ["@kyc-clients/still: names and spec as in 0.1.0"], problems: [] });
});

test("a name that is gone breaks, and one that is new adds: before 1.0 both want a minor, from 1.0 the first a major", () => {
  released({ early: "0.3.0", stable: "1.0.0", grown: "1.2.0" });
  for (const name of ["early", "stable"]) world.edit(`api/exports/${name}.txt`, ". createClient: function\n", "");
  world.edit("api/exports/grown.txt", ". Options: type", ". More: type\n. Options: type");
  expect(report("early", "stable", "grown").problems).toEqual([
    expect.stringMatching(
      /^@kyc-clients\/early: what moved since 0\.3\.0 breaks programs, so its changeset is at least minor; planned is none/,
    ),
    expect.stringMatching(/^@kyc-clients\/stable: .* at least major; planned is none/),
    expect.stringMatching(/^@kyc-clients\/grown: .* at least minor; planned is none/),
  ]);
  plan("early", "patch");
  plan("stable", "minor");
  plan("grown", "minor");
  expect(report("early", "stable", "grown").problems).toHaveLength(2);
  plan("early-more", "minor");
  world.write(".changeset/early-more.md", `---\n"@kyc-clients/early": minor\n"@kyc-clients/stable": major\n---\n\nText.\n`);
  expect(report("early", "stable", "grown").problems).toEqual([]);
});

test("a kind that does not hold its name any more, as a class that becomes a type, breaks", () => {
  released({ early: "0.3.0" });
  world.edit("api/exports/early.txt", "createClient: function", "createClient: type");
  expect(report("early").lines).toContain("    breaks  . createClient: function: no longer exported");
});

test("an operation that a spec loses wants a major, an optional member a minor and a description a patch, as redocly finds them", () => {
  released({ lost: "1.0.0", grown: "1.0.0", said: "1.0.0" });
  world.edit("specs/lost/openapi.yaml", /^ {2}\/terms:\n.*?(?=^ {2}\/applicants:)/ms.exec(spec("lost"))?.[0] ?? "-", "");
  world.edit("specs/grown/openapi.yaml", "        address:\n", "        seen_by: { type: string, examples: [Bo] }\n        address:\n");
  world.edit("specs/said/openapi.yaml", "summary: Get the terms as plain text", "summary: Read the terms as plain text");
  const { lines, problems } = report("grown", "said");
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}adds {4}#\/paths\/.*seen_by: added$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}mends {3}#\/paths\/.*terms\/get: modified summary$/));
  expect(problems.map((text) => /@kyc-clients\/(\w+):.*at least (\w+); planned is none/.exec(text)?.slice(1))).toEqual([
    ...[
      ["grown", "minor"],
      ["said", "patch"],
    ],
  ]);

  const written = reportChanges(world.root, ["lost"], { write: true });
  expect(written.lines[0]).toMatch(/^@kyc-clients\/lost: since 1\.0\.0 breaks 1; the changeset is at least major, and planned is none$/);
  expect(written.lines[1]).toMatch(/^ {4}breaks {2}#\/paths\/.*terms.*was removed/);
  expect(written.problems).toEqual([]);
  expect(readFileSync(join(world.root, ".changeset/lost-since-1.0.0.md"), "utf8")).toMatch(
    /^---\n"@kyc-clients\/lost": major\n---\n\nMoved since 1\.0\.0, what breaks first:\n\n- breaks #\/paths\/~1terms: .*removed.*\n$/,
  );
  expect(readPlanned(world.root).get("@kyc-clients/lost")).toBe("major");
});

test("a changeset that plans too little is not written over", () => {
  released({ early: "0.3.0" });
  world.edit("api/exports/early.txt", ". createClient: function\n", "");
  world.write(".changeset/early-since-0.3.0.md", `---\n"@kyc-clients/early": patch\n---\n\nMy words.\n`);
  expect(() => reportChanges(world.root, ["early"], { write: true })).toThrow("raise its kind to minor");
});

test("a changeset of no known kind, and one without a head, stop the check", () => {
  released({ early: "0.3.0" });
  world.write(".changeset/a.md", `---\n"@kyc-clients/early": huge\n---\n\nText.\n`);
  expect(() => report("early")).toThrow("huge is no kind of changeset");
  world.write(".changeset/a.md", "Text.\n");
  expect(() => report("early")).toThrow("does not begin with");
});

const spec = (name: string): string => readFileSync(join(world.root, `specs/${name}/openapi.yaml`), "utf8");
