import path from "node:path";
import { expect, test } from "vitest";
import { findDrift } from "../../packages/core/src/find-drift.ts";
import type { DriftFinding, ValidatorTable } from "../../packages/core/src/validate.ts";
import { canary, findCanaries } from "../../packages/testing/src/index.ts";
import { readVendors, root } from "../generate/vendors.ts";
import { type ExampleAnswer, readExamples } from "./example-answers.ts";
import { type Planted, plantDrift, WORD } from "./plant-drift.ts";

const vendors = await Promise.all(
  (await readVendors()).map(async (vendor) => {
    const file = path.join(root, vendor.folder, "validate/index.gen.ts");
    const { validators } = (await import(/* @vite-ignore */ file)) as { validators: ValidatorTable };
    return { ...readExamples(vendor), name: vendor.name, validators };
  }),
);
interface Counts extends Readonly<Record<Planted, number>> {
  /** The examples of all answers, and those among them that differ from each other. */
  readonly examples: number;
  readonly different: number;
}

/** What is held: of examples, and of faults that found a place in those that differ. */
const counts: Readonly<Record<string, Counts>> = {
  alloy: {
    examples: 636,
    different: 74,
    missing_member: 163,
    unknown_member: 316,
    unknown_value: 102,
    unsafe_integer: 230,
    wrong_type: 1528,
  },
  algoreg: { examples: 44, different: 21, missing_member: 2, unknown_member: 57, unknown_value: 13, unsafe_integer: 48, wrong_type: 300 },
  personr: { examples: 96, different: 28, missing_member: 3, unknown_member: 42, unknown_value: 30, unsafe_integer: 6, wrong_type: 261 },
  icomply: { examples: 49, different: 20, missing_member: 21, unknown_member: 39, unknown_value: 13, unsafe_integer: 26, wrong_type: 215 },
  weavr: {
    examples: 327,
    different: 93,
    missing_member: 302,
    unknown_member: 182,
    unknown_value: 114,
    unsafe_integer: 59,
    wrong_type: 606,
  },
  acme: { examples: 47, different: 20, missing_member: 33, unknown_member: 28, unknown_value: 10, unsafe_integer: 4, wrong_type: 80 },
};

function find(validators: ValidatorTable, { operationId, status, contentType }: ExampleAnswer, value: unknown): readonly DriftFinding[] {
  const facts = { vendor: "acme", operationId, status };
  const operation = { method: "GET", path: "/" } as const;
  return findDrift(validators, { facts, operation, contentType, value, observe: undefined }).findings;
}

function differentOf(examples: readonly ExampleAnswer[]): readonly ExampleAnswer[] {
  return [...new Map(examples.map((one) => [JSON.stringify([one.schema, one.value]), one])).values()];
}

test.each(vendors)("no answer that the spec of $name shows has drift", ({ examples, validators }) => {
  const drifting = examples.flatMap((one) => {
    const findings = find(validators, one, one.value);
    return findings.length > 0 ? [{ at: `${one.operationId} ${one.listed}`, findings }] : [];
  });
  expect(drifting).toEqual([]);
  expect(examples.length).toBeGreaterThan(0);
});

test.each(vendors)("each fault that is planted into an answer of $name is found at its place", ({ name, spec, examples, validators }) => {
  const planted = { unknown_member: 0, unknown_value: 0, missing_member: 0, wrong_type: 0, unsafe_integer: 0 };
  const missed: unknown[] = [];
  const different = differentOf(examples);
  for (const one of different) {
    for (const { kind, pointer, isTold, value } of plantDrift(spec, one.schema, one.value)) {
      planted[kind]++;
      const found = find(validators, one, value).find((finding) => finding.kind === kind && finding.pointer === pointer);
      const isRight = found && found.value === (kind === "unknown_value" && isTold ? WORD : undefined);
      if (!isRight) missed.push({ at: `${one.operationId} ${one.listed}`, kind, pointer, isTold });
    }
  }
  expect(missed).toEqual([]);
  expect(planted.wrong_type).toBeGreaterThan(0);
  // A vendor that is being added has no figures yet.
  const held = { examples: examples.length, different: different.length, ...planted };
  expect(held).toEqual(counts[name] ?? held);
});

test.each(vendors)("what is told of answers of $name full of other people's data holds none of it", ({ examples, validators }) => {
  let markers = 0;
  for (const one of differentOf(examples)) {
    const secrets: string[] = [];
    const mark = (): string => {
      secrets.push(canary("drift"));
      return secrets.at(-1) as string;
    };
    // A text of two words is never told, whatever stands there; a name is told only where the spec has it.
    const fill = (value: unknown): unknown => {
      if (Array.isArray(value)) return [...value.map(fill), `${mark()} ${mark()}`];
      if (typeof value !== "object" || value === null) return typeof value === "string" ? `${mark()} ${mark()}` : value;
      return { ...Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member)])), [mark()]: mark() };
    };
    const findings = find(validators, one, fill(one.value));
    expect(findCanaries(secrets, { findings })).toEqual([]);
    markers += secrets.length;
  }
  expect(markers).toBeGreaterThan(examples.length);
});
