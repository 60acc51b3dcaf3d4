import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../lint/apis.ts";
import { Refusal } from "../refusal.ts";
import { addDependency } from "./dependency.ts";

const text = `${JSON.stringify({ name: "x", dependencies: { "@kyc-clients/alloy": "workspace:^", hono: "catalog:" }, author: "y" }, null, 2)}\n`;

test.each([
  ["@kyc-clients/aa", 0],
  ["@kyc-clients/plover", 1],
  ["zoo", 2],
])("%s is put in its order, and nothing else is changed", (name, at) => {
  const { dependencies, ...others } = JSON.parse(addDependency("package.json", text, "dependencies", name));
  expect(Object.keys(dependencies).indexOf(name)).toBe(at);
  expect([Object.keys(dependencies).length, dependencies[name]]).toEqual([3, "workspace:^"]);
  expect(others).toEqual({ name: "x", author: "y" });
});

test.each([
  ["package.json", "devDependencies"],
  ["packages/sandbox/package.json", "dependencies"],
] as const)("%s gets one line more", (file, group) => {
  const before = readFileSync(join(repository, file), "utf8");
  const line = '    "@kyc-clients/plover": "workspace:^",';
  const after = addDependency(file, before, group, "@kyc-clients/plover").split("\n");
  expect(after.toSpliced(after.indexOf(line), 1).join("\n")).toBe(before);
});

test("a package.json without such a list is refused", () => {
  expect(() => addDependency("package.json", text, "devDependencies", "zoo")).toThrow(Refusal);
});
