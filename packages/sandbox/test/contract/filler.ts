import { mergedSchema, typesOf } from "@kyc-clients/testing";
import type { Side } from "./exchange.ts";
import { type Excuse, excuseOf, markerOf, standInOf } from "./marker-of.ts";
import type { Schema } from "./spec.ts";

/** Where a value is drawn for. */
export interface FillOptions {
  readonly side: Side;
  /** The mark of all of it, as that of a parameter stands beside its schema. */
  readonly mark?: string | undefined;
  /** Whether bytes are files of a form. */
  readonly isForm?: boolean;
}

/** Fills schemas. Each place under an `x-pii` gets a marker that no other place gets. */
export interface Filler {
  /** A value with every member, and one item in each list. */
  fill(schema: Schema, options: FillOptions): unknown;
  /** Whether a branch that was met since the last time, and under which something is marked, was not taken yet. */
  hasMore(): boolean;
  /** How many markers were made. */
  made(): number;
  /** Marks under which no place admits a marker, and why. */
  excused(): ReadonlyMap<string, Excuse>;
}

type Branches = readonly Schema[];
type Place = FillOptions & { readonly above: ReadonlySet<Schema>; readonly marks: readonly string[] };

/** Creates a filler that has made no marker, and taken no branch. */
export function createFiller(): Filler {
  const turns = new Map<Branches, number>();
  let met = new Set<Branches>();
  const filled = new Set<string>();
  const excuses = new Map<string, Excuse>();
  let made = 0;

  /** A value; undefined where the schema leads back to itself. */
  const value = (given: Schema, place: Place): unknown => {
    if (place.above.has(given)) return undefined;
    const schema = mergedSchema(given) as Schema;
    const here: Place = { ...place, marks: [...place.marks, ...marksOf(schema)], above: new Set([...place.above, given]) };
    const branches = schema.oneOf ?? schema.anyOf;
    if (branches !== undefined) return branchValue(schema, branches, here);
    const [type] = typesOf(schema).filter((one) => one !== "null");
    if (type === "object") return objectValue(schema, here);
    if (type === "array") return listValue(schema, here);
    const drawn = (here.marks.length > 0 ? marker(schema, here.marks) : undefined) ?? schema.examples?.[0] ?? standInOf(schema);
    const isFile = drawn instanceof Uint8Array && place.isForm === true;
    return isFile ? new File([drawn as Uint8Array<ArrayBuffer>], `${new TextDecoder().decode(drawn.slice(0, 10))}.png`) : drawn;
  };

  const marker = (schema: Schema, marks: readonly string[]): unknown => {
    const excuse = excuseOf(schema);
    for (const mark of marks) excuse === undefined ? filled.add(mark) : excuses.set(mark, excuse);
    return excuse === undefined ? markerOf(schema, ++made) : undefined;
  };

  /** Branches take turns, so that each is met again wherever another depends on it. Where nothing is marked, the first will do. */
  const branchValue = (schema: Schema, all: Branches, place: Place): unknown => {
    const { oneOf, anyOf: _, ...rest } = schema;
    const branches = all.filter(({ type }) => type !== "null");
    const matters = place.marks.length > 0 || [...branches, ...Object.values(rest.properties ?? {})].some(hasMarks);
    const turn = turns.get(all) ?? 0;
    if (matters) {
      met.add(all);
      turns.set(all, turn + 1);
    }
    const branch = branches[matters ? turn % branches.length : 0] ?? {};
    // Exactly one may fit: what another one asks for is left out.
    const others = oneOf === undefined ? [] : branches.filter((one) => one !== branch).flatMap(({ required = [] }) => required);
    const omitted = others.filter((name) => !branch.required?.includes(name));
    const properties = rest.properties && without(rest.properties, omitted);
    return value({ allOf: [{ ...rest, ...(properties && { properties }) }, branch] }, place);
  };

  const objectValue = (schema: Schema, place: Place): unknown => {
    const { properties = {}, additionalProperties = true, not } = schema;
    const isLeftOut = (one: Schema): boolean => (place.side === "request" ? one.readOnly : one.writeOnly) === true;
    const members = Object.entries(without(properties, not?.required ?? [])).filter(([, one]) => !isLeftOut(mergedSchema(one) as Schema));
    const isMap = typeof additionalProperties === "object" && Object.keys(additionalProperties).length > 0;
    const others: typeof members = isMap ? [["made_up", additionalProperties]] : [];
    const isEmpty = members.length + others.length === 0 && place.marks.length > 0 && additionalProperties !== false;
    const all = isEmpty ? [["made_up", {}] satisfies [string, Schema]] : [...members, ...others];
    return Object.fromEntries(all.map(([name, one]) => [name, value(one, place)]).filter(([, one]) => one !== undefined));
  };

  const listValue = ({ items = {}, minItems = 1 }: Schema, place: Place): unknown =>
    Array.from({ length: Math.max(1, minItems) }, () => value(items, place)).filter((one) => one !== undefined);

  return {
    fill: (schema, options) => value(schema, { ...options, above: new Set(), marks: options.mark === undefined ? [] : [options.mark] }),
    hasMore() {
      const left = [...met].some((branches) => (turns.get(branches) ?? 0) < branches.filter(({ type }) => type !== "null").length);
      if (!left) met = new Set();
      return left;
    },
    made: () => made,
    excused: () => new Map([...excuses].filter(([mark]) => !filled.has(mark))),
  };
}

const marked = new WeakMap<Schema, boolean>();

/** Whether a schema, or anything that it is made of, is marked. */
function hasMarks(schema: Schema): boolean {
  const found = marked.get(schema) ?? [...insideOf(schema)].some((one) => one["x-pii"] !== undefined);
  marked.set(schema, found);
  return found;
}

function marksOf({ "x-pii": mark }: Schema): readonly string[] {
  return mark === undefined ? [] : [mark];
}

/** A schema and all that it is made of, each once. */
function insideOf(schema: Schema, seen: Set<Schema> = new Set()): ReadonlySet<Schema> {
  if (!seen.has(schema)) {
    seen.add(schema);
    for (const part of partsOf(schema)) insideOf(part, seen);
  }
  return seen;
}

/** What a schema is made of. */
function partsOf({ properties = {}, items, additionalProperties, ...schema }: Schema): readonly Schema[] {
  const { anyOf = [], oneOf = [], allOf = [], then } = schema;
  const others = [items, additionalProperties, then].filter((one) => typeof one === "object");
  return [...Object.values(properties), ...others, ...anyOf, ...oneOf, ...allOf];
}

function without<Value>(values: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
}
