import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createInstance } from "../src/instance.ts";
import { vendorNames, vendors } from "../src/vendors.ts";

// The formatter pads the cells of a table.
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replaceAll(/ +/g, " ");
const definitions = vendorNames.map((vendor) => vendors[vendor].define());
const scenarios = definitions.flatMap(({ title, scenarios }) => scenarios.map((scenario) => ({ vendor: title, ...scenario })));

/** The section of a vendor, to the next one. */
function sectionOf(title: string): string {
  const [, section = ""] = readme.split(`\n## ${title}\n`);
  return section.split("\n## ")[0] ?? "";
}

/** All texts among credentials, however deep. */
function textsIn(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];
}

test.each(scenarios)("the README has the scenario $id of $vendor as the data has it", ({ vendor, title, trigger, effect }) => {
  expect(sectionOf(vendor)).toContain(`| ${title} | ${trigger} | ${effect} |`);
});

test.each(vendorNames)("the README has the credentials that the sandbox of %s lets in", (vendor) => {
  const texts = textsIn(vendors[vendor].credentials);
  expect(texts.length).toBeGreaterThan(1);
  const section = sectionOf(vendors[vendor].define().title);
  expect(texts.filter((text) => !section.includes(`\`${text}\``))).toEqual([]);
});

test.each(vendorNames)("the README has the actions of the sandbox of %s, each with its input", (vendor) => {
  const definition = vendors[vendor].define();
  const section = sectionOf(definition.title);
  const { actions = {} } = startApp(definition);
  for (const [name, { input }] of Object.entries(actions)) {
    const members = Object.entries(input).map(([member, { required = false }]) => `\`${member}\`${required ? "" : "?"}`);
    expect(section).toContain(`| \`${name}\` | ${members.join(", ") || "nothing"} |`);
  }
});

function startApp(definition: (typeof definitions)[number]) {
  return createInstance(definition, { now: 0, frozen: true }).app();
}
