import type { ValueSchema } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { createFiller } from "./contract/filler.ts";
import { excuseOf, markerOf } from "./contract/marker-of.ts";
import { drawCalls } from "./contract/round.ts";
import type { Document, Schema, SpecOperation } from "./contract/spec.ts";
import { openText } from "./contract/spec-text.ts";

const fitting: readonly (readonly [name: string, schema: ValueSchema, fits: RegExp])[] = [
  ["text", { type: ["string", "null"] }, /^\d{6}mark$/],
  ["text that is long", { type: "string", minLength: 25 }, /^\d{6}markx{15}$/],
  ["text of ten characters", { type: "string", maxLength: 10, pattern: "^[A-Za-z0-9 -]*$" }, /^\d{6}mark$/],
  ["letters", { type: "string", pattern: "^[^0-9~!@#$%]*$" }, /^[A-J]{6}MK$/],
  ["eight digits", { type: "string", pattern: "^[0-9]{8}$" }, /^6\d{7}$/],
  ["a code of six digits", { type: "string", pattern: "^[0-9]{6}$" }, /^6\d{5}$/],
  ["32 letters and digits", { type: "string", pattern: "^[A-Za-z0-9]{32}$" }, /^\d{6}[mark]{26}$/],
  ["an account's number", { type: "string", maxLength: 34, pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$" }, /^MK61\d{14}$/],
  ["a date", { type: "string", format: "date" }, /^1[89]\d\d-\d\d-\d\d$/],
  ["a date by its pattern", { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, /^1[89]\d\d-\d\d-\d\d$/],
  ["an address", { type: "string", format: "email" }, /^\d{6}mark@example\.org$/],
  ["a page", { type: "string", format: "uri" }, /^https:\/\/example\.org\/\d{6}mark$/],
  ["a number", { type: "integer" }, /^6\d{8}$/],
  ["a number of seven digits at most", { type: "integer", maximum: 2_000_000 }, /^1\d{5}$/],
  ["a percentage", { type: "number", minimum: 0, maximum: 100 }, /^0\.6\d{6}1$/],
];

test.each(fitting)("a marker for %s fits, and is another one each time", (_, schema, fits) => {
  const markers = [1, 2, 20_000].map((number) => String(markerOf(schema, number)));
  expect(markers.filter((marker) => !fits.test(marker))).toEqual([]);
  expect(new Set(markers).size).toBe(3);
  expect(excuseOf(schema)).toBeUndefined();
});

test("a file says in its middle which it is", () => {
  const [first, second] = [1, 2].map((number) => markerOf({ type: "string", format: "binary" }, number) as Uint8Array);
  expect(first?.slice(48, 72)).not.toEqual(second?.slice(48, 72));
  expect(atob(String(markerOf({ type: "string", contentEncoding: "base64" }, 7)))).toContain("000007mark");
});

test("no marker fits a flag, a list of words, a text of five characters or a number of five digits", () => {
  const schemas: readonly ValueSchema[] = [
    { type: "boolean" },
    { enum: ["fraud", "not fraud"] },
    { const: "US" },
    { type: "string", pattern: "^[A-Z]{3}$" },
    { type: "string", maxLength: 5 },
    { type: "integer", minimum: 1000, maximum: 9999 },
  ];
  expect(schemas.map((schema) => [markerOf(schema, 1), excuseOf(schema)])).toEqual(
    ["flag", "list", "list", "short", "short", "bounded"].map((why) => [undefined, why]),
  );
});

const pii = (schema: Schema, mark: string): Schema => ({ ...schema, "x-pii": mark });
const text: Schema = { type: "string" };

test("every member is filled, with a marker of its own where it is personal, and each excuse is named", () => {
  const filler = createFiller();
  const person: Schema = {
    type: "object",
    properties: {
      name: pii(text, "name"),
      kind: { anyOf: [{ enum: ["person"] }, text] },
      emails: pii({ type: "array", items: text, minItems: 2 }, "emails"),
      meta: pii({ type: "object", additionalProperties: true }, "meta"),
      isDead: pii({ type: "boolean" }, "dead"),
      password: { ...text, writeOnly: true },
      createdAt: { ...text, readOnly: true },
    },
  };
  expect(filler.fill(person, { side: "request" })).toEqual({
    ...{ name: "000001mark", kind: "person", emails: ["000002mark", "000003mark"], meta: { made_up: "000004mark" } },
    ...{ isDead: true, password: "of-nobody" },
  });
  expect(Object.keys(filler.fill(person, { side: "answer" }) as object)).toContain("createdAt");
  expect([filler.hasMore(), filler.made(), [...filler.excused()]]).toEqual([false, 8, [["dead", "flag"]]]);
});

test("branches under which something is personal are all taken, one that leads back is left out, and of two that rule each other out one is filled", () => {
  const filler = createFiller();
  const properties = { id: pii(text, "id"), token: pii(text, "token") };
  const link: Schema = { type: "object", properties, oneOf: [{ required: ["id"] }, { required: ["token"] }] };
  const group: Schema = { type: "object", properties: { link: { anyOf: [link, { type: "null" }, pii(text, "text")] } } };
  Object.assign(group.properties ?? {}, { parent: group });
  const drawn: unknown[] = [];
  do drawn.push(filler.fill(group, { side: "answer" }));
  while (filler.hasMore());
  expect(drawn).toEqual([{ link: { id: "000001mark" } }, { link: "000002mark" }, { link: { token: "000003mark" } }]);
});

test("an operation is called with each body that it takes, and answered with each that it documents", () => {
  const json = (schema: Schema) => ({ "application/json": { schema } });
  const operation = {
    parameters: [{ name: "id", in: "path", schema: text, "x-pii": "id" }],
    request: {
      ...json(text),
      "multipart/form-data": { schema: { properties: { file: pii({ type: "string", format: "binary" }, "file") } } },
    },
    answers: { "200": json(text), "204": {}, "4XX": json(pii(text, "message")), default: json(text) },
  } as unknown as SpecOperation;
  const calls = drawCalls(operation, createFiller());
  expect(calls.map(({ args, answer }) => [args.contentType, answer.status])).toEqual([
    ["application/json", 200],
    ["multipart/form-data", 418],
    ["application/json", 418],
  ]);
  expect(calls[1]?.args.body).toEqual({ file: expect.any(File) });
  expect(new Set(calls.map(({ args }) => JSON.stringify(args.path))).size).toBe(2);
});

test("of a spec, names and words may be printed; prose, examples and the words of what is personal may not", () => {
  const document = {
    paths: {},
    components: {
      schemas: {
        nickName: { type: "string", enum: ["Zorro"], default: "Zorro", "x-pii": "nickName", examples: ["Tornado"] },
        state: { type: "string", enum: ["Approved"], description: "As Sergeant Garcia says." },
      },
    },
  } as unknown as Document;
  const shown = openText(document);
  expect(["nickName", "/nickName", "Approved"].filter((word) => !shown.includes(word))).toEqual([]);
  expect(["Zorro", "Tornado", "Garcia"].filter((word) => shown.includes(word))).toEqual([]);
});
