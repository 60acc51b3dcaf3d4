/** The types of JSON, and `integer` for a number without a fraction. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** A shape, or what gives one: shapes may refer to each other in circles. */
export type ShapeReference = Shape | (() => Shape);

/** What a schema says of a value's form. Unlike the schema it knows which names and values are documented where others are let in. */
export interface Shape {
  /** The JSON types that may stand here, parted by spaces; any where it is left out. */
  readonly types?: string;
  /** The values that are documented. */
  readonly values?: readonly unknown[];
  /** Whether `values` is one constant, which may tell alternatives apart. */
  readonly isConstant?: true;
  readonly members?: Readonly<Record<string, ShapeReference>>;
  readonly required?: readonly string[];
  /** What stands under names that `members` has not: the values of a map. */
  readonly rest?: ShapeReference;
  readonly items?: ShapeReference;
  /** Shapes that hold as well. */
  readonly all?: readonly ShapeReference[];
  /** Shapes of which one holds as well. */
  readonly any?: readonly ShapeReference[];
  /** Whether the value, and all below it, is personal data or a secret. */
  readonly pii?: true;
}

/** One way in which a value may fit: shapes that hold together. */
export type Way = readonly Shape[];

/** The ways that a shape leaves open. */
export function waysOf(reference: ShapeReference): readonly Way[] {
  const shape = typeof reference === "function" ? reference() : reference;
  let ways: readonly Way[] = [[shape]];
  for (const part of shape.all ?? []) ways = combine(ways, waysOf(part));
  return shape.any ? combine(ways, shape.any.flatMap(waysOf)) : ways;
}

function combine(some: readonly Way[], others: readonly Way[]): readonly Way[] {
  return some.flatMap((way) => others.map((other) => [...way, ...other]));
}

/** The type of a value that `JSON.parse` gave. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : (typeof value as JsonType);
}

/** Whether a value of a type may go this way. */
export function accepts(way: Way, type: JsonType): boolean {
  return way.every(({ types }) => {
    const listed = types?.split(" ") ?? [type];
    return listed.includes(type) || (type === "integer" && listed.includes("number"));
  });
}

/** The ways that a value may go by its type, and by the constants that tell alternatives apart where it has one of them. */
export function narrow(ways: readonly Way[], value: unknown): readonly Way[] {
  const type = jsonTypeOf(value);
  const accepting = ways.filter((way) => accepts(way, type));
  if (accepting.length < 2 || type !== "object") return accepting;
  const chosen = accepting.filter((way) => !way.some((shape) => hasOtherConstant(shape, value as object)));
  return chosen.length > 0 ? chosen : accepting;
}

function hasOtherConstant({ members = {} }: Shape, value: object): boolean {
  return Object.entries(members).some(([name, member]) => {
    const { isConstant, values } = waysOf(member)[0]?.[0] ?? {};
    return isConstant && Object.hasOwn(value, name) && !values?.includes((value as Record<string, unknown>)[name]);
  });
}

/** What is known of a member or an item. */
export interface Below {
  /** Empty where no way knows it. */
  readonly shapes: readonly ShapeReference[];
  /** Whether the spec names it; other names belong to the vendor, or to a person. */
  readonly isNamed: boolean;
}

const ANYTHING: Shape = {};

/** What stands under a name in an object that may go these ways. */
export function memberOf(ways: readonly Way[], name: string): Below {
  let isNamed = false;
  const shapes = ways.flatMap((way) => {
    const named = way.flatMap(({ members = {} }) => (Object.hasOwn(members, name) ? [members[name] as ShapeReference] : []));
    isNamed ||= named.length > 0;
    if (named.length > 0) return named;
    const rest = way.flatMap((shape) => shape.rest ?? []);
    return rest.length > 0 || way.some(({ members }) => members) ? rest : [ANYTHING];
  });
  return { shapes, isNamed };
}

/** What stands in a list that may go these ways. */
export function itemOf(ways: readonly Way[]): Below {
  const shapes = ways.flatMap((way) => {
    const items = way.flatMap((shape) => shape.items ?? []);
    return items.length > 0 ? items : [ANYTHING];
  });
  return { shapes, isNamed: false };
}
