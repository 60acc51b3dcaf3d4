import { mergedSchema, typesOf, type ValueSchema } from "@kyc-clients/testing";
import fc from "fast-check";
import type { Schema, VendorSpec } from "../spec.ts";

/** What a value is drawn with. */
export interface DrawOptions {
  /** Given beside what the schema says, wherever it says text. */
  readonly text?: fc.Arbitrary<unknown>;
  /** Given wherever the schema says that text is a file's bytes. @default bytes */
  readonly file?: fc.Arbitrary<unknown>;
  /** Members that no schema names, where it does not forbid them. */
  readonly extra?: fc.Arbitrary<Readonly<Record<string, unknown>>>;
  /** Whether the value is a request's: it then has no `readOnly` member, and an answer none that is `writeOnly`. @default false */
  readonly isRequest?: boolean;
}

/** References may lead back to themselves: below this many levels only what is required is drawn. */
const DEEPEST = 4;

/** Values of a schema. What only a validator tells (`not`, `if`, `contains`, `dependentRequired`) is left to chance. */
export function drawn(spec: VendorSpec, schema: Schema, options: DrawOptions = {}): fc.Arbitrary<unknown> {
  return value(spec, schema, options, 0);
}

function value(spec: VendorSpec, given: Schema, options: DrawOptions, level: number): fc.Arbitrary<unknown> {
  const schema = mergedSchema(given, spec.resolve);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) {
    const { oneOf: _, anyOf: __, ...rest } = schema;
    const shallow = level > DEEPEST ? branches.slice(0, 1) : branches;
    return fc.oneof(...shallow.map((branch) => value(spec, { allOf: [rest, branch] }, options, level + 1)));
  }
  return fc.oneof(...typesOf(schema).map((type) => ofType(type, spec, schema, options, level)));
}

function ofType(type: string, spec: VendorSpec, schema: ValueSchema, options: DrawOptions, level: number): fc.Arbitrary<unknown> {
  const { minimum, maximum } = schema;
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: minimum ?? 0, max: maximum ?? 2 ** 31 - 1 });
    case "number":
      return fc.double({ min: minimum ?? -1e9, max: maximum ?? 1e9, noNaN: true }).map((one) => (Object.is(one, -0) ? 0 : one));
    case "array":
      return array(spec, schema, options, level);
    case "object":
      return object(spec, schema, options, level);
    default:
      if (schema.format === "binary") return options.file ?? fc.uint8Array({ maxLength: 64 });
      return options.text ? fc.oneof({ weight: 3, arbitrary: text(schema) }, { weight: 1, arbitrary: options.text }) : text(schema);
  }
}

const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map((one) => String(one).padStart(2, "0"));
const day = fc.tuple(fc.integer({ min: 1900, max: 2100 }), two(12), two(28)).map((parts) => parts.join("-"));

function text(schema: ValueSchema): fc.Arbitrary<unknown> {
  const { format, pattern, minLength = 0, maxLength = Math.max(minLength, 24) } = schema;
  if (schema.contentEncoding === "base64") return fc.base64String({ minLength: minLength > 0 ? 4 : 0, maxLength: 40 });
  if (format === "date") return day;
  if (format === "date-time") return day.map((date) => `${date}T23:59:59.001Z`);
  if (format === "email") return fc.constantFrom("ada@example.org", "o'neil+kyc@example.org");
  if (format === "uri") return fc.constantFrom("https://example.org/a?b=c#d", "https://example.org/%2e%2e/");
  const fits = (one: string): boolean => one.length >= minLength && one.length <= maxLength;
  if (pattern === "^(?!data:)") return fc.string({ minLength, maxLength }).filter((one) => !one.startsWith("data:"));
  if (pattern) return fc.stringMatching(bounded(pattern, minLength, schema.maxLength), { size: "-1" });
  return fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, minLength + 24) }).filter(fits);
}

/** A pattern that ends in as many characters as anybody likes, with the schema's limits in their place. */
function bounded(pattern: string, minLength: number, maxLength = minLength + 24): RegExp {
  return new RegExp(
    pattern.replace(/[*+]\$$/, (end) => `{${Math.max(minLength, end === "+$" ? 1 : 0)},${Math.min(maxLength, minLength + 24)}}$`),
  );
}

function array(spec: VendorSpec, schema: ValueSchema, options: DrawOptions, level: number): fc.Arbitrary<unknown> {
  const { items = {}, minItems: minLength = 0, uniqueItems } = schema;
  const maxLength = Math.max(minLength, level > DEEPEST ? 0 : Math.min(schema.maxItems ?? 3, 3));
  const item = maxLength === 0 ? fc.constant(null) : value(spec, items, options, level + 1);
  return uniqueItems ? fc.uniqueArray(item, { minLength, maxLength }) : fc.array(item, { minLength, maxLength });
}

function object(spec: VendorSpec, schema: ValueSchema, options: DrawOptions, level: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const isLeftOut = (one: ValueSchema): boolean => (options.isRequest ? one.readOnly : one.writeOnly) === true;
  const members = Object.entries(properties).filter(
    ([name, one]) => (level < DEEPEST || required.includes(name)) && !isLeftOut(spec.resolve(one)),
  );
  const model = Object.fromEntries(members.map(([name, one]) => [name, value(spec, one, options, level + 1)]));
  const requiredKeys = members.map(([name]) => name).filter((name) => required.includes(name));
  const own = fc.record(model, { requiredKeys, noNullPrototype: true });
  const others: fc.Arbitrary<object>[] = [];
  if (typeof additionalProperties === "object" && level < DEEPEST) {
    const key = fc.stringMatching(/^[a-z_]{1,8}$/).filter((name) => !(name in properties));
    others.push(fc.dictionary(key, value(spec, additionalProperties, options, level + 1), { maxKeys: 2, noNullPrototype: true }));
  } else if (additionalProperties !== false && options.extra) {
    others.push(options.extra);
  }
  return others.length === 0 ? own : fc.tuple(own, ...others).map((parts) => joined(parts));
}

/** Objects as one. Not by assignment: a member named `__proto__` is one like any other. */
function joined(parts: readonly object[]): object {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}
