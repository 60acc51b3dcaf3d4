import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const src = new URL("../src/", import.meta.url);
const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(name),
);
const textOf = (name: string): string => readFileSync(new URL(name, src), "utf8").replaceAll(/\/\*\*[\s\S]*?\*\//g, "");

const forNode = ["cli.ts", "cli-options.ts", "listen.ts"];

test.each(sources.filter((name) => !forNode.includes(name)))("%s uses nothing of Node", (name) => {
  expect(textOf(name)).not.toMatch(/["']node:|\bBuffer\b|\bprocess\.|@hono\/node-server/);
});

test("MSW is imported by its own entry point alone, which nothing else imports", () => {
  expect(sources.filter((name) => /from "msw/.test(textOf(name)))).toEqual(["msw.ts"]);
  expect(sources.filter((name) => textOf(name).includes("/msw.ts"))).toEqual([]);
});

/** They read the system's time, or make text of a given one. */
const ofTime = /^clock\.ts$|\/(read-)?iso-time\.ts$|^icomply\/times\.ts$/;

test.each(sources.filter((name) => !ofTime.test(name)))("%s reads no time of its own", (name) => {
  expect(textOf(name)).not.toMatch(/\bDate[.(]|\bnew Date\b|\bperformance\b|\bsetTimeout\b|\bsetInterval\b|\bMath\.random\b/);
});

test("what the in-process sandbox imports never reaches the files for Node", () => {
  const reached = new Set<string>();
  const follow = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    for (const [, path] of textOf(name).matchAll(/from "(\.[^"]+)"/g)) {
      const target = new URL(path as string, new URL(name, src)).href.slice(src.href.length);
      if (!target.startsWith("file:")) follow(target);
    }
  };
  follow("index.ts");
  expect([...reached].filter((name) => forNode.includes(name))).toEqual([]);
  expect(reached.size).toBeGreaterThan(30);
});
