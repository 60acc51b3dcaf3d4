import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findPackedProblems, type Packed, readPacked } from "./packed.ts";

const versions = new Map([
  ["core", "0.1.1"],
  ["auth", "0.2.0"],
]);
const good: Packed = {
  files: [
    ...["LICENSE", "README.md", "package.json", "src/index.ts", "src/cli.ts"],
    ...["dist/index.js", "dist/index.js.map", "dist/index.d.ts", "dist/index.d.ts.map", "dist/cli.js", "dist/cli.d.ts"],
  ],
  manifest: {
    name: "core",
    version: "0.1.1",
    exports: {
      ".": { source: "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./package.json": "./package.json",
    },
    bin: { core: "./dist/cli.js" },
    scripts: { build: "tsc" },
    dependencies: { auth: "^0.2.0", other: "1.0.0" },
  },
};
const withManifest = (changes: object): Packed => ({ ...good, manifest: { ...good.manifest, ...changes } });
const withFile = (file: string): Packed => ({ ...good, files: [...good.files, file] });
const without = (file: string): Packed => ({ ...good, files: good.files.filter((one) => one !== file) });

test("a package that is built and rewritten has no problem", () => {
  expect(findPackedProblems(good, versions)).toEqual([]);
});

test.each([
  ["whose entry point is not built", without("dist/index.js"), "is not built, or names what is not there: dist/index.js"],
  ["whose types are not built", without("dist/index.d.ts"), "is not built, or names what is not there: dist/index.d.ts"],
  ["whose command is not built", without("dist/cli.js"), "is not built, or names what is not there: dist/cli.js"],
  ["of which one source is not built", withFile("src/more.ts"), "is not built, or names what is not there: dist/more.d.ts"],
  ["without an entry point", withManifest({ exports: undefined, bin: undefined }), "its package.json names no entry point"],
  ["with a file of settings", withFile(".env"), "holds what it should not: .env"],
  ["with a file of npm's", withFile(".npmrc"), "holds what it should not: .npmrc"],
  ["with a fixture", withFile("test/people.json"), "holds what it should not: test/people.json"],
  ["with data among the sources", withFile("src/people.json"), "holds what it should not: src/people.json"],
  ["that is private", withManifest({ private: true }), "is private"],
  ["that runs something when it is installed", withManifest({ scripts: { postinstall: "node x.js" } }), "installed: postinstall"],
  [
    "with a range of the workspace",
    withManifest({ dependencies: { other: "workspace:^" } }),
    "other as workspace:^, which no registry knows",
  ],
  ["with a range of the catalog", withManifest({ devDependencies: { other: "catalog:" } }), "other as catalog:, which no registry knows"],
  ["with an old range", withManifest({ dependencies: { auth: "^0.1.0" } }), "takes auth as ^0.1.0, and not as ^0.2.0"],
  ["with an exact version", withManifest({ peerDependencies: { auth: "0.2.0" } }), "takes auth as 0.2.0, and not as ^0.2.0"],
  ["of another version", withManifest({ version: "0.1.0" }), "is core@0.1.0, where the repository has 0.1.1"],
  ["that the repository does not have", withManifest({ name: "more" }), "is more@0.1.1, where the repository has no such package"],
])("a package %s is held back", (_what, packed, problem) => {
  expect(findPackedProblems(packed, versions)).toEqual([expect.stringContaining(problem)]);
});

test("a test among the sources is held back, for what it is and for what is not built of it", () => {
  expect(findPackedProblems(withFile("src/index.test.ts"), versions)).toContain("holds what it should not: src/index.test.ts");
});

test("a tarball is read as it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  try {
    mkdirSync(join(folder, "package/dist"), { recursive: true });
    writeFileSync(join(folder, "package/package.json"), JSON.stringify(good.manifest));
    writeFileSync(join(folder, "package/dist/index.js"), "");
    execFileSync("tar", ["-czf", "core.tgz", "package"], { cwd: folder });
    expect(readPacked(join(folder, "core.tgz"))).toEqual({ files: ["dist/index.js", "package.json"], manifest: good.manifest });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
