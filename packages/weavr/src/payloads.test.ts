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

test("every webhook is held, and the bodies and answers that decide", () => {
  const held = new Set(payloads.map(({ at }) => at));
  const events = Object.keys(named).flatMap((name) => (/^validate(\w+Event)$/.exec(name)?.[1] ? [name.slice("validate".length)] : []));
  expect(events.filter((name) => !held.has(name))).toEqual([]);
  expect(events).toHaveLength(10);
});

test("110 good payloads and 226 bad ones are held", () => {
  const count = (list: (held: Payloads) => readonly unknown[]) => payloads.reduce((sum, held) => sum + list(held).length, 0);
  expect([count(goodOf), count((held) => held.bad)]).toEqual([110, 226]);
});
