import { jsonText } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  answerPlaces,
  caught,
  changed,
  eachInTurn,
  everyInteger,
  everyJsonAnswer,
  isInteger,
  type OneCall,
  type Operation,
  type Place,
  row,
  sampleSuccess,
  type Vendor,
} from "../src/index.ts";

// F62 to F65. The client passes on what came, by name and through raw; whether that fits its schema is a question for `/validate`.

/** Sends a call whose answer is this body, and wants that very body: as data, or as the failure that it carries by its spec. */
async function expectPassedOn({ one, way, server, send, sent }: OneCall, text: string): Promise<"data" | "error" | "refused"> {
  const { status } = sampleSuccess(one.inSpec);
  const body: unknown = JSON.parse(text);
  const isFailure = way.name === "by name" ? (one.definition.errorWhen?.[status]?.(body) ?? null) : false;
  const tells = way.name === "by name" && one.definition.errorWhen?.[status] !== undefined;
  server.script(jsonText(text, status));
  if (tells && isFailure === null) {
    // Such a body does not tell whether it is a failure, so it must not pass for a success.
    expect(await caught(send())).toMatchObject({ name: "ParseError", code: "unparsable_body", status, operationId: one.operationId });
    expect(sent()).toHaveLength(1);
    return "refused";
  }
  const { response, data, error } = await send();
  expect([response.status, sent().length]).toEqual([status, 1]);
  expect(isFailure ? error : data).toEqual(body);
  return isFailure ? "error" : "data";
}

/** Has each operation answer with a changed example, one way or the other. Gives how often that was passed on. */
async function passOn(vendor: Vendor, all: readonly Operation[], change: (example: unknown, places: readonly Place[]) => unknown) {
  const counts = { data: 0, error: 0, refused: 0 };
  const texts = all.map((one) => change(JSON.parse(String(sampleSuccess(one.inSpec).body)), answerPlaces(vendor, one)));
  const changedOnes = all.filter((_, index) => texts[index] !== undefined);
  const bodies = new Map(all.map((one, index) => [one, texts[index]]));
  const calls = await eachInTurn(vendor, changedOnes, async (call) => {
    const body = bodies.get(call.one);
    counts[await expectPassedOn(call, typeof body === "string" ? body : JSON.stringify(body))]++;
  });
  expect(counts.data + counts.error + counts.refused).toBe(calls);
  return counts;
}

const isEnum = ({ schemas, value }: Place): boolean => typeof value === "string" && schemas.some((schema) => schema.enum !== undefined);

row("F62", "an unknown enum value is passed on, wherever the spec has an enum", everyJsonAnswer, async (vendor, all) => {
  const { data, error, refused } = await passOn(vendor, all, (example, places) => {
    const enums = places.filter(isEnum);
    return enums.length > 0 ? changed(example, enums, "MADE_UP_VALUE") : undefined;
  });
  expect(data).toBeGreaterThan(0);
  expect([error, refused]).toEqual([0, 0]);
});

row("F62", "unknown fields are passed on, in every object", everyJsonAnswer, async (vendor, all) => {
  const { data, refused } = await passOn(vendor, all, (example) => withMore(example));
  expect([data, refused]).toEqual([all.length, 0]);
});

function withMore(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withMore);
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withMore(child)])),
    made_up: { deep: [1, null, "x"] },
  };
}

for (const [what, to] of [
  ["missing", undefined],
  ["null", null],
] as const) {
  row("F62", `${what} optional fields are passed on`, everyJsonAnswer, async (vendor, all) => {
    const { data, refused } = await passOn(vendor, all, (example, places) => {
      const optional = places.filter((place) => !place.isRequired);
      return optional.length > 0 ? changed(example, optional, to) : undefined;
    });
    expect(data).toBeGreaterThan(0);
    expect(refused).toBe(0);
  });
}

row("F63", "a missing required field is passed on, unless it tells success from failure", everyJsonAnswer, async (vendor, all) => {
  const { data, error } = await passOn(vendor, all, (example, places) => {
    const required = places.filter(({ isRequired, path }) => isRequired && typeof path.at(-1) === "string");
    return required.length > 0 ? changed(example, required, undefined) : undefined;
  });
  expect(data).toBeGreaterThan(0);
  expect(error).toBe(0);
});

row("F64", "an integer above 2^53 is what JSON.parse makes of it", everyInteger, async (vendor, all) => {
  const { data, error } = await passOn(vendor, all, (example, places) =>
    JSON.stringify(changed(example, places.filter(isInteger), "INTEGER")).replaceAll('"INTEGER"', "9007199254740993"),
  );
  expect([data, error]).toEqual([all.length, 0]);
});

row("F64", "an id that is text keeps every digit", everyJsonAnswer, async (vendor, all) => {
  let ids = 0;
  const { data } = await passOn(vendor, all, (example, places) => {
    const texts = places.filter(({ path, value }) => typeof value === "string" && /(id|token|ref|reference)$/i.test(String(path.at(-1))));
    ids += texts.length;
    return texts.length > 0 ? changed(example, texts, "9007199254740993") : undefined;
  });
  expect(data).toBeGreaterThan(0);
  expect(ids).toBeGreaterThan(0);
});

row("F65", "of keys that come twice the last wins, and nothing is polluted", everyJsonAnswer, async (vendor, all) => {
  let objects = 0;
  await eachInTurn(vendor, all, async (call) => {
    const { status, body } = sampleSuccess(call.one.inSpec);
    const example: unknown = JSON.parse(String(body));
    if (typeof example !== "object" || example === null || Array.isArray(example)) return;
    const first = Object.keys(example).map((name) => `${JSON.stringify(name)}:"first"`);
    const last = JSON.stringify(example).slice(1, -1);
    const inner = '"inner":{"__proto__":{"a":1},"__proto__":{"polluted":true}}';
    call.server.script(jsonText(`{${[...first, ...(last ? [last] : []), inner].join(",")}}`, status));
    const { inner: given, ...data } = (await call.send()).data as { readonly inner: object };
    expect(data).toEqual(example);
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(given, "__proto__")?.value).toEqual({ polluted: true });
    expect(["polluted" in given, "polluted" in {}]).toEqual([false, false]);
    objects++;
  });
  expect(objects).toBeGreaterThan(0);
});
