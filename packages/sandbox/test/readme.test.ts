import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { alloyCredentials } from "../src/alloy/credentials.ts";
import { scenarios } from "../src/alloy/scenarios.ts";

// The formatter pads the cells of a table.
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replaceAll(/ +/g, " ");

test.each(scenarios)("the README has the scenario $id as the data has it", ({ title, trigger, effect }) => {
  expect(readme).toContain(`| ${title} | ${trigger} | ${effect} |`);
});

test("the README has the credentials that the sandbox lets in", () => {
  const { token, secret, ...others } = alloyCredentials;
  const keys = [{ token, secret }, ...Object.values(others)];
  expect(keys).toHaveLength(8);
  for (const { token, secret } of keys) expect(readme).toContain(`| \`${token}\` | \`${secret}\` |`);
});
