import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { readPerson } from "../../src/try/person.ts";
import { scenarios, vendorTitles } from "../../src/try/scenarios/index.ts";
import { runProgramHere, scenarioCode } from "./run-scenario.ts";

test.each(scenarios.map((scenario) => [`${scenario.vendor}/${scenario.id}`, scenario] as const))(
  "%s comes to what it expects",
  async (_, scenario) => {
    const told = await runProgramHere(scenario.vendor, await scenarioCode(scenario.vendor, scenario.id));
    expect(told.findLast((message) => message.kind === "decision")).toEqual({ kind: "decision", text: scenario.expects });
  },
);

test("each vendor has at least four scenarios, and each program is listed once", async () => {
  for (const vendor of Object.keys(vendorTitles)) {
    const ids = scenarios.filter((scenario) => scenario.vendor === vendor).map(({ id }) => id);
    expect(ids.length, vendor).toBeGreaterThanOrEqual(4);
    const files = await readdir(new URL(`../../src/try/scenarios/${vendor}`, import.meta.url));
    expect(ids.map((id) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  }
  expect(Object.keys(vendorTitles)).toHaveLength(5);
});

test("each vendor has a scenario whose person can be typed in", async () => {
  for (const vendor of Object.keys(vendorTitles)) {
    const codes = await Promise.all(scenarios.filter((one) => one.vendor === vendor).map(({ id }) => scenarioCode(vendor, id)));
    expect(codes.filter((code) => readPerson(code).length > 0).length, vendor).toBeGreaterThan(0);
  }
});
