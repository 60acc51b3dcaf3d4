import path from "node:path";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import { readVendors, root } from "./vendors.ts";

const leaveLater: Plugin = {
  name: "leaves out what is imported later",
  setup: ({ onResolve }) =>
    onResolve({ filter: /./ }, ({ kind, path: file }) => (kind === "dynamic-import" ? { path: file, external: true } : undefined)),
};

/** A program with all that it loads at first, in one text. */
async function bundled(program: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: path.join(root, folder), loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    format: "esm",
    conditions: ["@kyc-clients/source"],
    write: false,
    plugins: [leaveLater],
  });
  return outputFiles[0]?.text ?? "";
}

/** The paths of operations that stand in a text. */
const pathsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\bpath: ("\/(?:[^"\\]|\\.)*")/g)].map(([, one = ""]) => one));

const packaged = (await readVendors()).filter(({ folder }) => folder.endsWith("/src"));
/** What guards and step-up of a vendor call by themselves. */
const own: Readonly<Record<string, number>> = { weavr: 5 };

test("there are vendors to look at", () => {
  expect(packaged.length).toBeGreaterThan(4);
});

test.each(packaged)("who names one operation of $name bundles that one, what its guards call, and no other", async ({ name, folder }) => {
  const entry = (await import(/* @vite-ignore */ path.join(root, folder, "operations.ts"))) as Record<string, unknown>;
  const create = Object.keys(entry).find((key) => /^create\w+ClientOf$/.test(key));
  const ids = Object.keys(entry).filter((key) => key !== create);
  const { api } = (await import(/* @vite-ignore */ path.join(root, folder, "operations.gen.ts"))) as {
    api: { operations: Record<string, { path: string }> };
  };
  const id = ids.find((one) => /^get[A-Z]/.test(one) && !api.operations[one]?.path.startsWith("/_")) ?? "";
  const named = pathsIn(
    await bundled(`import { ${create}, ${id} } from "./operations.ts"; globalThis.of = ${create}({ ${id} }, {});`, folder),
  );
  const whole = pathsIn(
    await bundled(`import { ${create?.replace("Of", "")} } from "./index.ts"; globalThis.of = ${create?.replace("Of", "")}({});`, folder),
  );
  expect([...named]).toContain(JSON.stringify(api.operations[id]?.path));
  expect(named.size).toBe(1 + (own[name] ?? 0));
  expect(whole.size).toBe(new Set(Object.values(api.operations).map((operation) => operation.path)).size);
});

test.each(packaged)(
  "who imports a guard of errors from the main entry point of $name bundles no table and no operation",
  async ({ folder }) => {
    const text = await bundled('import { isApiError } from "./index.ts"; globalThis.of = isApiError;', folder);
    expect(text).toContain("isApiError");
    expect([...pathsIn(text)]).toEqual([]);
    expect(text).not.toContain("securitySchemes");
  },
);

test("who names operations bundles nothing of raw, and who makes the whole client does", async () => {
  const program = (entry: string, name: string): string => `import * as all from "./${entry}.ts"; globalThis.of = all.${name};`;
  const named = await bundled(program("operations", "createAlloyClientOf"), "packages/alloy/src");
  const whole = await bundled(program("index", "createAlloyClient"), "packages/alloy/src");
  expect([named.includes("raw.ts"), whole.includes("raw.ts")]).toEqual([false, true]);
});
