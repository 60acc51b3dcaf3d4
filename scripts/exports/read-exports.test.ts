import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { compareExports } from "./compare-exports.ts";
import { readExports } from "./read-exports.ts";

let folder = "";
const close = (): void => rmSync(folder, { recursive: true, force: true });
afterEach(close);

/** A folder with one package, `made-up`, of these declarations. */
function open(files: Readonly<Record<string, string>>): void {
  if (folder !== "") close();
  folder = mkdtempSync(join(tmpdir(), "kyc-clients-exports-"));
  const exports = { ".": { types: "./dist/index.d.ts" }, "./more": { types: "./dist/more.d.ts" }, "./openapi.yaml": "./openapi.yaml" };
  const all = { "package.json": JSON.stringify({ name: "made-up", type: "module", exports }), ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, "made-up", file)), { recursive: true });
    writeFileSync(join(folder, "made-up", file), text);
  }
}
const read = () => readExports(folder, ["made-up"]).get("made-up") ?? [];

const INDEX = `export { createClient, Failure as ClientFailure, type Options } from "./parts.js";
export declare const Kind: { readonly a: 1 };
export type Kind = "a";
`;
const PARTS = `export declare function createClient(): void;
export declare class Failure extends Error {}
export interface Options { readonly a?: string }
export declare const hidden: 1;
`;
const good = { "dist/index.d.ts": INDEX, "dist/parts.d.ts": PARTS, "dist/more.d.ts": "export * from './parts.js';\n" };

test("each entry point's names are listed with their kinds, also those that come from another file or under another name", () => {
  open(good);
  expect(read()).toEqual([
    ...[". ClientFailure: class", ". Kind: const, type", ". Options: type", ". createClient: function"],
    ...["./more Failure: class", "./more Options: type", "./more createClient: function", "./more hidden: const"],
  ]);
});

test("a name that is gone, is new, or is of another kind differs from the list", () => {
  open({ ...good, "dist/index.d.ts": INDEX.replace("createClient, ", "").replace("export type Kind", "type Other") });
  const listed = [...read(), ". createClient: function"].map((line) => line.replace("Kind: const", "Kind: const, type")).join("\n");
  expect(compareExports("made-up", listed, read())).toEqual([
    "@kyc-clients/made-up no longer exports . Kind: const, type",
    "@kyc-clients/made-up no longer exports . createClient: function",
    "@kyc-clients/made-up exports what api/exports/made-up.txt does not have: . Kind: const",
  ]);
  expect(compareExports("made-up", `${read().toReversed().join("\n")}\n`, read())).toEqual([]);
});

test("an entry point that was not built, exports nothing, or exports what is not there, stops the reading", () => {
  open({ "dist/index.d.ts": INDEX, "dist/parts.d.ts": PARTS });
  expect(read).toThrow(/more\.d\.ts is missing: run npm run build/);
  open({ ...good, "dist/more.d.ts": "export {};\n" });
  expect(read).toThrow(/more\.d\.ts exports nothing/);
  open({ ...good, "dist/parts.d.ts": PARTS.replace("function createClient", "function other") });
  expect(read).toThrow("createClient stands for something that is not there");
});
