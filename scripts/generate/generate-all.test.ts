import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compareGenerated } from "./compare-generated.ts";
import { generateAll } from "./generate-all.ts";
import { root } from "./vendors.ts";

const files = await generateAll(["acme"]);

test("two runs make the same files, byte for byte", async () => {
  expect([...(await generateAll(["acme"]))]).toEqual([...files]);
});

test("no file names the machine it was made on", () => {
  for (const [file, content] of files) expect(content.includes(root), file).toBe(false);
});

test("every file says what made it and what to edit", () => {
  for (const [file, content] of files) {
    expect(content.split("\n").slice(0, 2).join("\n"), file).toContain(
      "// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate",
    );
  }
});

test("no validator requires a module or compiles code at run time", () => {
  const validators = [...files].filter(([file]) => file.includes("/validate/"));
  expect(validators.length).toBeGreaterThan(20);
  for (const [file, content] of validators) {
    expect(content, file).not.toMatch(/\brequire\(|new Function|\beval\b|ajv\/dist/);
    for (const [, from] of content.matchAll(/ from "([^"]+)"/g)) expect(from, file).toMatch(/^(\.\/|@kyc-clients\/core\/validate$)/);
  }
});

test("a vendor that redocly.yaml does not list is refused", async () => {
  await expect(generateAll(["nobody"])).rejects.toThrow("nobody");
});

test("the check names what is missing, stale or stray, and passes what is fresh", async () => {
  const base = await mkdtemp(path.join(tmpdir(), "generated-"));
  const write = async (file: string, content: string) => {
    await mkdir(path.dirname(path.join(base, file)), { recursive: true });
    await writeFile(path.join(base, file), content);
  };
  const wanted = new Map([
    ["packages/a/src/one.gen.ts", "1"],
    ["packages/a/src/two.gen.ts", "2"],
  ]);
  await write("packages/a/src/one.gen.ts", "0");
  await write("packages/b/src/deep/stray.gen.ts", "");
  await write("packages/b/node_modules/x/other.gen.ts", "");
  const problems = await compareGenerated(wanted, base);
  expect(problems.map((problem) => problem.replace(/;.*/, ""))).toEqual([
    "packages/a/src/one.gen.ts: not what its spec makes",
    "packages/a/src/two.gen.ts: missing",
    "packages/b/src/deep/stray.gen.ts: no spec makes it",
  ]);
  await rm(path.join(base, "packages/b"), { recursive: true });
  for (const [file, content] of wanted) await write(file, content);
  expect(await compareGenerated(wanted, base)).toEqual([]);
  await rm(base, { recursive: true });
});
