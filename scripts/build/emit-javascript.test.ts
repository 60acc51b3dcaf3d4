import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emitJavaScript } from "./emit-javascript.ts";

const root = join(import.meta.dirname, "../..");
const packages = ["auth", "core", "alloy"];
const work = mkdtempSync(join(tmpdir(), "kyc-clients-build-"));
const installed = join(work, "node_modules/@kyc-clients");

beforeAll(async () => {
  for (const name of packages) await emit(name, join(installed, name));
});
afterAll(() => rmSync(work, { recursive: true }));

async function emit(name: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  cpSync(join(root, "packages", name, "package.json"), join(target, "package.json"));
  await emitJavaScript(join(root, "packages", name), join(target, "dist"));
}

/** Bundles a program of these packages, as they are built or from their sources, with what it imports later or without. */
async function bundle(program: string, { built, later = false }: { built: boolean; later?: boolean }) {
  const leaveLater: Plugin = {
    name: "leaves out what is imported later",
    setup: ({ onResolve }) =>
      onResolve({ filter: /./ }, ({ kind, path }) => (kind === "dynamic-import" ? { path, external: true } : undefined)),
  };
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: built ? work : root },
    bundle: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    metafile: true,
    conditions: built ? [] : ["@kyc-clients/source"],
    external: ["openapi-fetch"],
    plugins: later ? [] : [leaveLater],
  });
  return { bytes: outputFiles[0]?.contents.length ?? 0, files: Object.keys(metafile.inputs).filter((file) => file !== "<stdin>") };
}

test("a vendor's package is imported in three files, and what some calls need comes later in more", async () => {
  const program = 'import { createAlloyClient } from "@kyc-clients/alloy"; console.log(createAlloyClient);';
  const first = await bundle(program, { built: true });
  const all = await bundle(program, { built: true, later: true });
  expect(first.files).toHaveLength(3);
  expect(first.files.filter((file) => file.endsWith("/index.js"))).toHaveLength(3);
  const later = all.files.filter((file) => !first.files.includes(file)).map((file) => basename(file));
  expect(later).toEqual(
    expect.arrayContaining(["raw.js", "download.js", "events.js", "more-parts.js", "shared-basic.js", "shared-token.js"]),
  );
});

test.each(packages)("what %s exports beyond its types has a name of one letter, and a vendor's package has nothing", async (name) => {
  const declared = await exportsOf(join(root, "packages", name, "src/index.ts"));
  const built = await exportsOf(join(installed, name, "dist/index.js"));
  expect(declared.length).toBeGreaterThan(20);
  expect(built).toEqual(expect.arrayContaining(declared));
  const beyond = built.filter((one) => !declared.includes(one));
  expect(beyond.filter((one) => one.length > 1)).toEqual([]);
  expect(beyond.length === 0).toBe(name === "alloy");
});

async function exportsOf(file: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: "esm",
    packages: "external",
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

test("no expression in these files names a property of Unicode's: V8 looks it up when the file is imported, though nothing runs it", async () => {
  const { files } = await bundle('import { createAlloyClient } from "@kyc-clients/alloy"; console.log(createAlloyClient);', {
    built: true,
  });
  const texts = files.map((file) => readFileSync(file, "utf8"));
  expect(texts).toHaveLength(3);
  expect(texts.filter((text) => /\\p\{/i.test(text))).toEqual([]);
});

test("the entry point of named operations is one file of its own, and loads none of the whole client", async () => {
  const program =
    'import { createAlloyClientOf, getEntity } from "@kyc-clients/alloy/operations"; console.log(createAlloyClientOf, getEntity);';
  const { files } = await bundle(program, { built: true });
  expect(files.filter((file) => file.includes("/alloy/")).map((file) => basename(file))).toEqual(["operations.js"]);
  expect(files).toHaveLength(3);
});

test.each([
  ["makes a call", 'import { createAlloyClient, basic } from "@kyc-clients/alloy"; console.log(createAlloyClient, basic);'],
  [
    "makes a call by a client of that operation",
    'import { basic } from "@kyc-clients/alloy"; import { createAlloyClientOf, getEntity } from "@kyc-clients/alloy/operations"; console.log(createAlloyClientOf, basic, getEntity);',
  ],
  ["signs requests by Basic alone", 'import { authFetch, basic } from "@kyc-clients/auth"; console.log(authFetch, basic);'],
  ["receives webhooks alone", 'import { createWebhookReceiver } from "@kyc-clients/core"; console.log(createWebhookReceiver);'],
  ["asks for an error's kind alone", 'import { isApiError } from "@kyc-clients/alloy"; console.log(isApiError);'],
  ["reports drift of one operation", 'import { getBankAccount } from "@kyc-clients/alloy/validate"; console.log(getBankAccount);'],
])("who %s bundles no more of what is built than of the sources", async (_, program) => {
  const sources = await bundle(program, { built: false });
  const built = await bundle(program, { built: true });
  expect(sources.bytes).toBeGreaterThan(100);
  expect(built.bytes).toBeLessThan(sources.bytes * 1.01 + 40);
});

test("each validator is a file, and imports files that are there", () => {
  const folder = join(installed, "alloy/dist/validate");
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const index = readFileSync(join(folder, "index.gen.js"), "utf8");
  const imported = [...index.matchAll(/ from "\.\/([^"]+)"/g)].map(([, file = ""]) => file).filter((file) => !file.includes("/"));
  expect(imported.length).toBeGreaterThan(50);
  expect(files).toEqual(expect.arrayContaining(imported));
});

test("builds in two folders give the same bytes", async () => {
  const [one, other] = await Promise.all([buildCopy("one/auth"), buildCopy("a/longer/way/to/auth")]);
  expect(Object.keys(one).length).toBeGreaterThan(9);
  expect(other).toEqual(one);
});

/** Builds auth in a folder of its own, and gives what was written, source maps too. */
async function buildCopy(place: string): Promise<Record<string, string>> {
  const folder = join(work, place);
  for (const part of ["package.json", "src"]) cpSync(join(root, "packages/auth", part), join(folder, part), { recursive: true });
  await emitJavaScript(folder);
  const files = readdirSync(join(folder, "dist"));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, "dist", file), "utf8")]));
}
