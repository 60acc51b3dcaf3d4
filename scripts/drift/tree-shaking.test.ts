import path from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { readVendors, root } from "../generate/vendors.ts";

/** The files that end up in the bundle of a program. */
async function bundled(program: string, folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: path.join(root, folder), loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    conditions: ["@kyc-clients/source"],
    treeShaking: true,
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return kept.map(([file]) => file);
}

const packaged = (await readVendors()).filter(({ folder }) => folder.endsWith("/src"));
/** An operation of each vendor with few schemas, and one of its shapes. */
const small: Readonly<Record<string, string>> = {
  alloy: "getBankAccount",
  algoreg: "getCustomer",
  personr: "getEntityOwnership",
  icomply: "getLegalEntity",
  weavr: "getConsumerKyc",
};

test("there are vendors to look at", () => {
  expect(packaged.length).toBeGreaterThan(4);
});

test.each(packaged.filter(({ name }) => name in small))(
  "who names one operation of $name bundles its schemas alone",
  async ({ name, folder }) => {
    const program = (table: string, names: string): string =>
      `import { reportDrift, ${names} } from "./validate/index.gen.ts"; globalThis.check = reportDrift(${table});`;
    const one = await bundled(program(`{ ${small[name]} }`, small[name] ?? ""), folder);
    const all = await bundled(program("validators", "validators"), folder);
    const isGenerated = (file: string): boolean => file.startsWith(`${folder}/validate/`);
    const shapes = (files: readonly string[]): number => files.filter((file) => file.includes("/shapes/")).length;
    expect(shapes(one)).toBeGreaterThan(0);
    expect(shapes(one) * 3).toBeLessThan(shapes(all));
    expect(one.filter(isGenerated).length * 3).toBeLessThan(all.filter(isGenerated).length);
  },
);

test.each(packaged)("who names one component's validator of $name bundles no shape and no check", async ({ folder }) => {
  const index = (await import(/* @vite-ignore */ path.join(root, folder, "validate/index.gen.ts"))) as Record<string, unknown>;
  const name = Object.keys(index).find((key) => /^validate[A-Z]/.test(key) && typeof index[key] === "function");
  const files = await bundled(`import { ${name} } from "./validate/index.gen.ts"; globalThis.check = ${name};`, folder);
  expect(files.some((file) => file.startsWith(`${folder}/validate/`))).toBe(true);
  expect(files.filter((file) => /shape|drift/.test(file))).toEqual([]);
});

test("a client alone bundles no shape and no check", async () => {
  const files = await bundled(`import { createAlloyClient } from "./index.ts"; globalThis.make = createAlloyClient;`, "packages/alloy/src");
  expect(files).toContain("packages/core/src/read-answer.ts");
  expect(files.filter((file) => /shape|drift|\/validate/.test(file))).toEqual([]);
});
