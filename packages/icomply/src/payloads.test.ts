import type { OperationValidators, Validator, ValidatorTable } from "@kyc-clients/core/validate";
import { describe, expect, test } from "vitest";
import { payloads } from "../test/payloads/index.ts";
import { change, type Payloads } from "../test/payloads/payloads.ts";
import * as compiled from "./validate/index.gen.ts";

const table: ValidatorTable = compiled.validators;
const named = compiled as unknown as Readonly<Record<string, Validator | undefined>>;

function validatorAt(at: string): Validator {
  const [first = "", place = "", media = "application/json"] = at.split(" ");
  const operation = table[first];
  const found = operation === undefined ? named[`validate${first}`] : partOf(operation, place, media);
  if (found === undefined) throw new Error(`no validator at ${at}`);
  return found;
}

function partOf(operation: OperationValidators, place: string, media: string): Validator | undefined {
  if (place === "path" || place === "query" || place === "header") return operation[place];
  return (place === "body" ? operation.body : operation.responses[place])?.[media];
}

/** What passes is told by an empty list, and what does not by its problems. */
function judge(validator: Validator, value: unknown): string[] {
  return validator(value) ? [] : (validator.errors ?? []).map((problem) => `${problem.instancePath} ${problem.keyword}`);
}

const goodOf = ({ base, good = [] }: Payloads): [string, unknown][] => [["as it is", base], ...good.map(asCase(base))];
const asCase =
  (base: unknown) =>
  (one: Parameters<typeof change>[1]): [string, unknown] => [one[0], change(base, one)];

describe.each(payloads)("$at", (held) => {
  const validator = validatorAt(held.at);

  test("what the pages show is taken", () => {
    const refused = goodOf(held).map(([why, value]) => [why, judge(validator, value)]);
    expect(refused.filter(([, problems]) => problems?.length !== 0)).toEqual([]);
  });

  test("what the pages forbid is refused", () => {
    const taken = held.bad.map(asCase(held.base)).filter(([, value]) => judge(validator, value).length === 0);
    expect(taken.map(([why]) => why)).toEqual([]);
  });
});

test("each payload has words of its own", () => {
  for (const held of payloads) {
    for (const words of [goodOf(held), held.bad].map((list) => list.map(([why]) => why))) {
      expect(new Set(words).size, `${held.at}: ${words.join(" · ")}`).toBe(words.length);
    }
  }
});

test("every validator is held, those of bodies and webhooks against five bad payloads and more", () => {
  const bad = new Map<Validator, number>();
  for (const held of payloads) {
    const validator = validatorAt(held.at);
    bad.set(validator, (bad.get(validator) ?? 0) + held.bad.length);
  }
  const missing: string[] = [];
  const want = (at: string, validator: Validator | undefined, least: number) => {
    if (validator !== undefined && (bad.get(validator) ?? -1) < least) missing.push(at);
  };
  for (const [operation, { responses, ...sent }] of Object.entries(table)) {
    for (const place of ["path", "query", "header"] as const) want(`${operation} ${place}`, sent[place], 2);
    for (const [media, validator] of Object.entries(sent.body ?? {})) want(`${operation} body ${media}`, validator, 5);
    for (const [status, answers] of Object.entries(responses)) {
      // A 401 may have any body, so that nothing is refused there.
      const least = status === "401" ? 0 : 5;
      for (const [media, validator] of Object.entries(answers)) want(`${operation} ${status} ${media}`, validator, least);
    }
  }
  for (const [name, validator] of Object.entries(named)) if (name.endsWith("Event")) want(name, validator, 5);
  expect(missing).toEqual([]);
});

test("305 good payloads and 466 bad ones are held", () => {
  const count = (list: (held: Payloads) => readonly unknown[]) => payloads.reduce((sum, held) => sum + list(held).length, 0);
  expect([count(goodOf), count((held) => held.bad)]).toEqual([305, 466]);
});
