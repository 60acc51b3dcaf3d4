import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validators } from "@kyc-clients/icomply/validate";
import { afterAll, beforeEach, expect, test } from "vitest";
import { runContract } from "../contract.ts";
import { runDrift } from "../drift.ts";
import type { DriftReport } from "../drift-report.ts";
import { watchDrift } from "../watch-drift.ts";
import { type ChangeAnswer, changeJson, closeServer, type LocalWorld, openVendorWorld, openWorld } from "./local-world.ts";

const folder = mkdtempSync(join(tmpdir(), "drift-"));
const baseline = join(folder, "baseline.json");
const reportFile = join(folder, "report.json");
/** Stands for a value of somebody's: with blanks, as it is no word of a list. */
const secret = `made up ${randomUUID()}`;

beforeEach(() => {
  for (const file of [baseline, reportFile]) rmSync(file, { force: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await closeServer();
});

interface Entity {
  type?: string;
  readonly personalInformation: Record<string, unknown>;
  readonly [name: string]: unknown;
}
type Edit = (data: [Entity, Entity]) => void;

const people = "/api/v2/entities?type=natural-persons&limit=10";
const found = "/api/v2/entities/legal-entities?companyName=Ferry%20Street%20Bakery";
const edited = (edit: Edit): ChangeAnswer =>
  changeJson(people, (body) => {
    edit(body["data"] as [Entity, Entity]);
    return body;
  });

const isTrust: ChangeAnswer = edited((data) => {
  for (const one of data) one.type = "Trust";
});
const isSecret: ChangeAnswer = edited(([first]) => {
  first.type = secret;
});

/** One injected difference of each kind, and how it is told. */
const injected: Readonly<Record<string, { readonly change: ChangeAnswer; readonly lines: readonly string[] }>> = {
  "unknown members, one of them in a personal part, a missing one and a wrong type": {
    change: edited(([first, second]) => {
      Object.assign(first, { [secret]: secret });
      Object.assign(first.personalInformation, { [secret]: { [secret]: secret }, firstName: [secret] });
      delete second.type;
    }),
    lines: [
      "/data/*/* unknown_member (1)",
      "/data/*/personalInformation/* unknown_member (1)",
      "/data/*/personalInformation/firstName wrong_type: expected null|string, found array (1)",
      "/data/*/type missing_member (1)",
    ],
  },
  "an unknown word of a list": { change: isTrust, lines: ["/data/*/type unknown_value: value Trust (2)"] },
  "a value that is no word": { change: isSecret, lines: ["/data/*/type unknown_value (1)"] },
  "a status that the spec does not list": {
    change: changeJson(found, (body) => ({ ...body, [secret]: secret }), 418),
    lines: ["/ undocumented_status: found 418 (1)"],
  },
};

const argumentsOf = (world: LocalWorld, ...more: string[]): string[] => [
  ...["icomply", "--base-url", world.baseUrl("icomply"), "--baseline", baseline],
  ...more,
];
const writeBaseline = async (): Promise<number> => {
  const world = await openWorld();
  return runDrift(argumentsOf(world, "--write-baseline"), world);
};
const textOf = ({ printed }: LocalWorld): string => printed.join("\n");

test.each(Object.entries(injected))("%s: told by contract:live, and no value with it", async (_, { change, lines }) => {
  const world = await openWorld(change);
  expect(await runContract(["icomply", "--base-url", world.baseUrl("icomply")], world)).toBe(1);
  expect(world.printed.filter((line) => line.startsWith("      ")).map((line) => line.trim())).toEqual(lines);
  expect(textOf(world)).not.toContain(secret);
});

test("what came after the baseline is told by drift and stands in its report, and no value with it", async () => {
  expect(await writeBaseline()).toBe(0);
  const changes = Object.values(injected).map(({ change }) => change);
  const world = await openWorld(async (request, answer) => {
    let changed = answer;
    for (const change of changes) changed = await change(request, changed);
    return changed;
  });
  expect(await runDrift(argumentsOf(world, "--report", reportFile), world)).toBe(1);
  const added = world.printed.filter((line) => line.startsWith("new: "));
  expect(added).toHaveLength(6);
  const report = readFileSync(reportFile, "utf8");
  expect((JSON.parse(report) as { readonly difference: { readonly added: unknown[] } }).difference.added).toHaveLength(6);
  for (const text of [textOf(world), report]) expect(text).not.toContain(secret);
});

test("a missing baseline fails before anything is sent, and says how to write it", async () => {
  const world = await openWorld();
  expect(await runDrift(argumentsOf(world), world)).toBe(1);
  expect([world.sent, textOf(world)]).toEqual([[], expect.stringMatching(/npm run drift -- icomply .+ --write-baseline$/)]);
  const vendor = await openVendorWorld("alloy", { KYC_CLIENTS_LIVE: "alloy" });
  expect(await runDrift(["alloy"], vendor)).toBe(1);
  expect([vendor.sent, textOf(vendor)]).toEqual([[], expect.stringContaining("specs/alloy/drift-baseline.json")]);
});

test("a run like the baseline passes, and its report is the same to the byte", async () => {
  expect(await writeBaseline()).toBe(0);
  const first = readFileSync(baseline, "utf8");
  expect((JSON.parse(first) as DriftReport).answered).toHaveLength(10);
  const world = await openWorld();
  expect(await runDrift(argumentsOf(world), world)).toBe(0);
  expect(textOf(world)).toContain("10 operations: 0 new findings, 0 gone, 0 operations not seen");
  expect(await writeBaseline()).toBe(0);
  expect(readFileSync(baseline, "utf8")).toBe(first);
});

test("what the baseline knows passes however often it is seen, and what is gone is told", async () => {
  const drifted = await openWorld(isTrust);
  expect(await runDrift(argumentsOf(drifted, "--write-baseline"), drifted)).toBe(0);
  const once = edited(([first]) => {
    first.type = "Trust";
  });
  const fewer = await openWorld(once);
  expect(await runDrift(argumentsOf(fewer), fewer)).toBe(0);
  const clean = await openWorld();
  expect(await runDrift(argumentsOf(clean), clean)).toBe(0);
  expect(textOf(clean)).toContain("gone: listEntities 200 /data/*/type unknown_value: value Trust (2)");
});

test("a run that saw less than the baseline fails, and makes no baseline", async () => {
  expect(await writeBaseline()).toBe(0);
  const cut: ChangeAnswer = (request, answer) => {
    if (request.includes("/api/v2/aml/")) throw new TypeError("fetch failed");
    return answer;
  };
  const world = await openWorld(cut);
  expect(await runDrift(argumentsOf(world), world)).toBe(1);
  expect(textOf(world)).toContain("not seen: getAmlSearch answered when the baseline was written");
  rmSync(baseline);
  expect(await runDrift(argumentsOf(world, "--write-baseline"), world)).toBe(1);
  expect(existsSync(baseline)).toBe(false);
});

test("a run that was refused makes no baseline, and fails against one", async () => {
  expect(await writeBaseline()).toBe(0);
  const refused: ChangeAnswer = () => new Response("{}", { status: 401, headers: { "content-type": "application/json" } });
  const vendor = await openVendorWorld("icomply", { KYC_CLIENTS_LIVE: "icomply" }, refused);
  expect(await runDrift(["icomply", "--baseline", baseline], vendor)).toBe(1);
  rmSync(baseline);
  const again = await openVendorWorld("icomply", { KYC_CLIENTS_LIVE: "icomply" }, refused);
  expect(await runDrift(["icomply", "--baseline", baseline, "--write-baseline"], again)).toBe(1);
  expect([existsSync(baseline), vendor.sent.length, again.sent.length]).toEqual([false, 1, 1]);
});

test("a file that is no baseline is refused before anything is sent", async () => {
  writeFileSync(baseline, JSON.stringify({ vendor: "icomply" }));
  const world = await openWorld();
  await expect(runDrift(argumentsOf(world), world)).rejects.toThrow("is no baseline");
  expect(world.sent).toEqual([]);
  rmSync(baseline);
});

test("differences that are not told never agree with a baseline", () => {
  const watch = watchDrift(validators);
  const facts = { vendor: "icomply", operationId: "listEntities", method: "GET", path: "/", status: 200 } as const;
  watch.options.observe?.({ type: "drift", ...facts, findings: [], untold: 7 });
  expect(watch.take("listEntities")).toEqual([{ pointer: "", kind: "untold_7", count: 7 }]);
});

test("a local run has no part in the vendor's baseline, and a baseline is about one vendor", async () => {
  const world = await openWorld();
  await expect(runDrift(["icomply", "--base-url", world.baseUrl("icomply")], world)).rejects.toThrow("--baseline");
  expect(await writeBaseline()).toBe(0);
  const other = ["personr", "--base-url", world.baseUrl("personr"), "--baseline", baseline];
  await expect(runDrift(other, world)).rejects.toThrow("is not about personr");
});
