import { expect, test } from "vitest";
import { CompileError, compile, importsFrom } from "../../src/try/worker/compile.ts";
import { runProgramHere } from "./run-scenario.ts";

const decided = (text: string) => ({ kind: "decision", text });

test("types go, imports are asked of the page, and top-level await works", async () => {
  const told = await runProgramHere(
    "icomply",
    `import { type Clock } from "@kyc-clients/auth";
     import { createIcomplyClient as create } from "@kyc-clients/icomply";
     import * as core from "@kyc-clients/core";
     import { clock, decided } from "playground/icomply";
     const now: number = (clock satisfies Clock).now();
     const later = await import("@kyc-clients/icomply/validate");
     await Promise.resolve();
     export const kinds = [typeof create, typeof core.redact, typeof later.validators, typeof now];
     decided(kinds.join());`,
  );
  expect(told).toEqual([decided("function,function,object,number")]);
});

test("a module that is not here is refused by name, with those that are", () => {
  const require = importsFrom({ "@kyc-clients/core": {} });
  expect(() => require("node:fs")).toThrow('"node:fs" cannot be imported here. There are: @kyc-clients/core');
  expect(() => require("__proto__")).toThrow("cannot be imported here");
  expect(() => require("constructor")).toThrow("cannot be imported here");
});

test("import() in a program is asked of the page too, however it is written", async () => {
  const ways = [
    'import("https://example.org/a.js")',
    'import /* within */ ("https://example.org/b.js")',
    'import\n("https://example.org/c.js")',
  ];
  for (const way of ways) {
    await expect(runProgramHere("icomply", `await ${way};`), way).rejects.toThrow("cannot be imported here");
  }
});

test("lines stay where the reader has them", () => {
  const lines = compile('import { a } from "x";\ntype B = string;\n\nconst c: B = a;\n').split("\n");
  expect(lines[3]).toContain("const c");
});

test("syntax that cannot be read is told with its line", () => {
  const read = (): string => compile("const one = 1;\n\nconst two = ;\n");
  expect(read).toThrow(CompileError);
  expect(read).toThrow(expect.objectContaining({ line: 3 }));
});
