import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCodeBlocks } from "./docs/code-blocks.ts";
import { repository } from "./lint/apis.ts";
import { publishedPackages, vendorNames } from "./packages.ts";

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const read = (file: string): string => readFileSync(join(repository, file), "utf8");
const manifestOf = (name: string): Manifest => JSON.parse(read(`packages/${name}/package.json`)) as Manifest;
/** On every package, as what somebody looks for who does not know a vendor yet. */
const SHARED = ["kyc", "kyb", "aml", "identity-verification", "openapi", "typescript"];

test("eight packages or more are published, and the repository itself is not", () => {
  expect(publishedPackages.length).toBeGreaterThanOrEqual(8);
  expect(JSON.parse(read("package.json"))).toMatchObject({ private: true });
});

test.each(publishedPackages)("the package of %s says what it is, whose, where from, and what it runs on", (name) => {
  expect(manifestOf(name)).toMatchObject({
    name: `@kyc-clients/${name}`,
    description: expect.stringMatching(/^[A-Z].{40,150}[^.]$/),
    license: "MIT",
    author: "the kyc-clients contributors",
    repository: { type: "git", url: "git+https://github.com/kyc-clients/kyc-clients.git", directory: `packages/${name}` },
    homepage: `https://github.com/kyc-clients/kyc-clients/tree/main/packages/${name}#readme`,
    bugs: "https://github.com/kyc-clients/kyc-clients/issues",
    type: "module",
    sideEffects: false,
    engines: { node: ">=22.12" },
    publishConfig: { access: "public", provenance: true },
  });
  expect(manifestOf(name)).not.toHaveProperty("private");
});

test("a package is found by its subject, and by its vendor; no word is there twice", () => {
  for (const name of publishedPackages) {
    const { keywords } = manifestOf(name);
    const own = keywords.filter((word) => !SHARED.includes(word));
    expect(keywords, name).toEqual(expect.arrayContaining(SHARED));
    expect(own.length, name).toBeGreaterThanOrEqual(3);
    expect([...new Set(keywords)], name).toEqual(keywords);
  }
  for (const name of vendorNames) expect(manifestOf(name).keywords).toContain(name);
});

test.each(publishedPackages)(
  "each entry point of %s has types before its module, and its sources, and nothing but a spec goes without",
  (name) => {
    const entries = Object.entries(manifestOf(name).exports);
    const modules = entries.filter(([, entry]) => typeof entry !== "string");
    expect(modules.length).toBeGreaterThanOrEqual(2);
    for (const [, entry] of modules) {
      expect(Object.keys(entry)).toEqual(["@kyc-clients/source", "types", "default"]);
      expect(Object.values(entry)).toEqual([
        expect.stringMatching(/^\.\/src\/.*\.ts$/),
        expect.stringMatching(/^\.\/dist\/.*\.d\.ts$/),
        expect.stringMatching(/^\.\/dist\/.*(?<!\.d)\.js$/),
      ]);
      const [source = ""] = Object.values(entry);
      expect(existsSync(join(repository, "packages", name, source))).toBe(true);
    }
    const rest = entries.filter(([, entry]) => typeof entry === "string");
    expect(rest).toEqual(vendorNames.includes(name) ? [["./openapi.yaml", "./openapi.yaml"]] : []);
  },
);

test.each(vendorNames)("%s has three entry points: the client, one for named operations, and the validators", (name) => {
  expect(Object.keys(manifestOf(name).exports)).toEqual([".", "./operations", "./validate", "./openapi.yaml"]);
});

test.each(publishedPackages)("%s ships what was built, its sources and its changelog, and no test", (name) => {
  expect(manifestOf(name).files).toEqual([
    ...["dist", "src", ...(vendorNames.includes(name) ? ["openapi.yaml"] : []), "CHANGELOG.md"],
    ...["!src/**/*.test.ts", "!src/**/*.test-d.ts"],
  ]);
});

const blocks = readCodeBlocks(repository);

test.each(publishedPackages)(
  "the README of %s says how to install it, shows some ten lines, which docs:check compiles, and tells of require()",
  (name) => {
    const source = `packages/${name}/README.md`;
    const text = read(source);
    expect(new RegExp(`^npm install (--save-dev )?@kyc-clients/${name}$`, "m").test(text)).toBe(true);
    const [first] = blocks.filter((block) => block.source === source && block.code.includes(`"@kyc-clients/${name}"`));
    const lines = first?.code.split("\n").filter((line) => line.trim() !== "") ?? [];
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.length).toBeLessThanOrEqual(15);
    expect(text.includes("An ES module, which `require()` takes too; Node 22.12 or later.")).toBe(true);
  },
);
