import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEntryPoints } from "./entry-points.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kyc-clients-entries-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function describePackage(manifest: unknown): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
}

test("the first export is what a program imports first; the others and the programs stand beside it", () => {
  describePackage({
    exports: { ".": { default: "./dist/index.js" }, "./node": { default: "./dist/server.js" }, "./openapi.yaml": "./openapi.yaml" },
    bin: { run: "./dist/cli.js" },
  });
  expect(readEntryPoints(folder)).toEqual({
    main: join(folder, "src/index.ts"),
    beside: [join(folder, "src/server.ts"), join(folder, "src/cli.ts")],
    apart: [],
    validators: [],
  });
});

test("the entry point of named operations shares no file with the main one", () => {
  describePackage({ exports: { ".": { default: "./dist/index.js" }, "./operations": { default: "./dist/operations.js" } } });
  expect(readEntryPoints(folder)).toMatchObject({
    main: join(folder, "src/index.ts"),
    beside: [],
    apart: [join(folder, "src/operations.ts")],
  });
});

test("the sources of a folder of validators stand for their index", () => {
  describePackage({ exports: { ".": { default: "./dist/index.js" }, "./validate": { default: "./dist/validate/index.gen.js" } } });
  mkdirSync(join(folder, "src/validate/shapes"), { recursive: true });
  const files = ["index.gen.ts", "person.gen.ts", "shapes/person.gen.ts"].map((file) => join(folder, "src/validate", file));
  for (const file of files) writeFileSync(file, "");
  expect(readEntryPoints(folder)).toMatchObject({ beside: [], validators: files });
});

test("an export that is not built into dist is refused", () => {
  describePackage({ exports: { ".": { default: "./lib/index.js" } } });
  expect(() => readEntryPoints(folder)).toThrow("lib/index.js");
});
