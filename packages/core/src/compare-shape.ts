import type { DriftFinding } from "./drift-finding.ts";
import { accepts, itemOf, type JsonType, jsonTypeOf, memberOf, narrow, type ShapeReference, type Way, waysOf } from "./shape.ts";

/** Takes one difference. */
export type Note = (finding: Omit<DriftFinding, "count">) => void;

const DEEPEST = 64;
const MOST_VALUES = 100_000;
/** What may be told of an unknown value: one word, as vendors write their lists. */
const WORD = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** Where the walk is. */
interface Place {
  readonly pointer: string;
  readonly depth: number;
  /** Whether it is the value, or an item, of a member that the spec names. */
  readonly isNamed: boolean;
  /** Whether something above is personal. */
  readonly isHidden: boolean;
}

/** Notes where a value is not of its shape. Gives whether it looked at all of it. */
export function compareShape(value: unknown, shape: ShapeReference, note: Note): boolean {
  let left = MOST_VALUES;
  let isWhole = true;

  const isSpent = (depth: number): boolean => {
    if (left > 0 && depth <= DEEPEST) return false;
    if (isWhole) note({ kind: "unchecked", pointer: "" });
    isWhole = false;
    return true;
  };

  const walk = (value: unknown, shapes: readonly ShapeReference[], { pointer, depth, isNamed, isHidden }: Place): void => {
    left--;
    const all = shapes.flatMap(waysOf);
    const found = jsonTypeOf(value);
    const ways = narrow(all, value);
    if (ways.length === 0) {
      note({ kind: "wrong_type", pointer, expected: expectedOf(all), found });
      return;
    }
    const hides = isHidden || all.some((way) => way.some(({ pii }) => pii));
    const below = (name: string, isNamed: boolean): Place => ({
      pointer: `${pointer}/${name}`,
      depth: depth + 1,
      isNamed,
      isHidden: hides,
    });
    if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER) note({ kind: "unsafe_integer", pointer });
    if (ways.every((way) => isUnlisted(way, value))) {
      const isTold = typeof value === "string" && isNamed && !hides && WORD.test(value);
      note({ kind: "unknown_value", pointer, ...(isTold && { value }) });
    }
    if (Array.isArray(value)) {
      const { shapes } = itemOf(ways);
      for (const item of value) {
        if (isSpent(depth + 1)) return;
        walk(item, shapes, below("*", isNamed));
      }
    } else if (typeof value === "object" && value !== null) {
      for (const name of requiredOf(ways)) {
        if (!Object.hasOwn(value, name)) note({ kind: "missing_member", pointer: `${pointer}/${escapeName(name)}` });
      }
      for (const [name, member] of Object.entries(value)) {
        if (isSpent(depth + 1)) return;
        const { shapes, isNamed } = memberOf(ways, name);
        if (shapes.length > 0) walk(member, shapes, below(isNamed ? escapeName(name) : "*", isNamed));
        else {
          left--;
          note({ kind: "unknown_member", pointer: `${pointer}/*` });
        }
      }
    }
  };

  walk(value, [shape], { pointer: "", depth: 0, isNamed: false, isHidden: false });
  return isWhole;
}

/** A name as a part of a JSON Pointer (RFC 6901). */
export function escapeName(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function isUnlisted(way: Way, value: unknown): boolean {
  const isScalar = typeof value !== "object";
  return isScalar && way.some(({ values }) => values && !values.includes(value));
}

/** What is required whichever way a value goes. */
function requiredOf(ways: readonly Way[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = ways.map((way) => new Set(way.flatMap(({ required = [] }) => required)));
  return new Set([...first].filter((name) => others.every((other) => other.has(name))));
}

function expectedOf(ways: readonly Way[]): readonly JsonType[] {
  const listed = ways.flatMap((way) => way.flatMap(({ types }) => types?.split(" ") ?? []));
  return [...new Set(listed as JsonType[])].filter((type) => ways.some((way) => accepts(way, type)));
}
