import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { scenarioLines } from "../src/cli-scenario.ts";
import { sampleCommand } from "../src/sample-command.ts";
import { startSandboxServer } from "../src/server.ts";
import { vendorNames, vendors } from "../src/vendors.ts";

/** How many scenarios of each vendor a shell can play. A vendor that has just been added has none. */
const PLAYED: Readonly<Record<string, number>> = { alloy: 21, algoreg: 3, personr: 17, icomply: 4, weavr: 13 };

const bin = mkdtempSync(join(tmpdir(), "kyc-clients-curl-"));
copyFileSync(new URL("curl.mjs", import.meta.url), join(bin, "curl.mjs"));
afterAll(() => rmSync(bin, { recursive: true }));

/** Runs a command as a person does who pastes it, with the stand-in for curl. */
async function paste(lines: readonly string[]): Promise<string> {
  const curl = `curl() { '${process.execPath}' '${join(bin, "curl.mjs")}' "$@"; }`;
  return (await promisify(execFile)("/bin/sh", ["-c", [curl, ...lines].join("\n")])).stdout;
}

test.each(vendorNames)(
  "each command that is printed for a scenario of %s plays it",
  async (vendor) => {
    const server = await startSandboxServer({ port: 0, vendor });
    onTestFinished(() => server.close());
    const { control } = server.vendors[vendor] as NonNullable<(typeof server.vendors)[typeof vendor]>;
    const definition = vendors[vendor].define();
    const played: string[] = [];
    for (const scenario of definition.scenarios) {
      const lines = sampleCommand(definition, scenario, server.vendors[vendor]?.baseUrl ?? "");
      if (lines.length === 0) continue;
      control.reset();
      await paste(lines);
      const { operationId, status, kind } = control.requests().at(-1) ?? {};
      const expected = Number(/^(?:HTTP )?(\d{3})\b/.exec(scenario.effect)?.[1] ?? (status !== undefined && status < 300 ? status : 200));
      expect([operationId, status, kind], scenario.id).toEqual([scenario.operationId, expected, expected < 300 ? "answered" : "refused"]);
      played.push(scenario.id);
    }
    expect(played.length).toBe(PLAYED[vendor] ?? 0);
  },
  60_000,
);

test("a scenario that is more than values in a body is told without a command", () => {
  const scenario = vendors.alloy.define().scenarios.find(({ id }) => id === "expired-token");
  if (scenario === undefined) throw new Error("no such scenario");
  expect(scenarioLines({ vendor: "alloy", scenario }, "http://127.0.0.1:4010")).toEqual([
    "",
    "Scenario alloy:expired-token (Bearer token past its hour)",
    "  call:    createBearerToken, POST http://127.0.0.1:4010/alloy/v1/oauth/bearer",
    "  trigger: the clock is advanced by 3600000 ms after the token was issued",
    "  effect:  401, minor code 4012, on the next call with it",
  ]);
});

test("each scenario has an operation of its vendor, so that where it begins can be told", () => {
  const told = vendorNames.flatMap((vendor) =>
    vendors[vendor].define().scenarios.map((scenario) => scenarioLines({ vendor, scenario }, "")),
  );
  expect(told.length).toBeGreaterThan(160);
  expect(told.filter((lines) => !/^ {2}call: {4}\w+, (GET|POST|PUT|PATCH|DELETE) \/\w/.test(lines[2] ?? ""))).toEqual([]);
});
