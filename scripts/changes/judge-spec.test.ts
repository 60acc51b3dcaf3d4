import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type ChangeWorld, openChangeWorld } from "./change-world.ts";
import { diffSpec } from "./diff-spec.ts";
import { keepReleased, readReleased } from "./released.ts";

let world: ChangeWorld;
afterEach(() => world.remove());

test("what redocly takes for less, and what it takes for more, is told as CONTRIBUTING.md has it", () => {
  world = openChangeWorld({ acme: "1.0.0" });
  keepReleased(world.root, "acme");
  const file = "specs/acme/openapi.yaml";
  const edit = (from: string, to: string): void => world.edit(file, from, to);
  // A status that is new.
  edit(
    '        "404": { $ref: "#/components/responses/Problem" }\n',
    '        "404": { $ref: "#/components/responses/Problem" }\n        "410": { $ref: "#/components/responses/Problem" }\n',
  );
  // A check that is now repeated, and a search that no longer is.
  edit("x-retry-safe: false", "x-retry-safe: true # since today");
  edit("x-retry-safe: true\n", "x-retry-safe: false\n");
  // Another way to sign in.
  edit("security:\n  - oauth: []\n  - basic: []\n", "security:\n  - oauth: []\n");
  // A word of an open list, and a server that goes elsewhere.
  edit("enum: [pending, approved, denied]", "enum: [pending, approved, denied, expired]");
  edit("https://sandbox.acme.example/v1", "https://sandbox.acme.example/v2");
  // What it stands on.
  edit("x-evidence: documented", "x-evidence: inferred");
  // Pages that are read otherwise.
  edit("items: /items, totalPages: /total_pages", "items: /items, totalPages: /pages");

  const moved = diffSpec(readReleased(world.root, "acme")?.spec ?? "", join(world.root, file));
  const effects = (pattern: RegExp): readonly string[] => [
    ...new Set(moved.filter(({ what, where }) => pattern.test(`${where}: ${what}`)).map(({ effect }) => effect)),
  ];
  expect(effects(/responses\/410: added$/)).toEqual(["breaks"]);
  expect(effects(/x-pagination/)).toEqual(["breaks"]);
  expect(effects(/security/)).toEqual(["breaks"]);
  expect(effects(/'expired'/)).toEqual(["adds"]);
  expect(effects(/x-evidence/)).toEqual(["mends"]);
  expect(effects(/search\/post: modified x-retry-safe/)).toEqual(["mends"]);
  expect(effects(/checks\/post: modified x-retry-safe/)).toEqual(["breaks"]);
  expect(effects(/^#\/servers/)).toContain("breaks");
});
