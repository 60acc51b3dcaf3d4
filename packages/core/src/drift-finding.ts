import type { JsonType } from "./shape.ts";

/**
 * How an answer differs from its spec. `unchecked` stands where it was not looked at: below 64 levels, past 100,000 values, or
 * where looking failed.
 */
export type DriftKind =
  | "unknown_member"
  | "unknown_value"
  | "missing_member"
  | "wrong_type"
  | "unsafe_integer"
  | "undocumented_status"
  | "undocumented_media_type"
  | "other"
  | "unchecked";

/** One difference between an answer and its spec. It holds no value, but for a word where the spec has an open list of words. */
export interface DriftFinding {
  readonly kind: DriftKind;
  /** A JSON Pointer, with `*` for an item's index and for a name that the spec does not declare. */
  readonly pointer: string;
  /** The types that the spec lists there, where the type is wrong. */
  readonly expected?: readonly JsonType[];
  /** The type that came in their place. */
  readonly found?: JsonType;
  /** The unknown value: one word, of a member that lists its values and is neither personal nor secret. */
  readonly value?: string;
  /** The keyword of the schema that is broken, where the kind is `other`. */
  readonly keyword?: string;
  /** How often the same was found. */
  readonly count: number;
}

/** What one answer's check found. */
export interface Drift {
  /** At most a hundred. */
  readonly findings: readonly DriftFinding[];
  /** How many differences beyond those are not told. */
  readonly untold: number;
}

const MOST = 100;

/** Takes findings, and counts those that are the same. */
export function collectFindings(): { note(finding: Omit<DriftFinding, "count">): void; all(): Drift } {
  const found = new Map<string, DriftFinding>();
  let untold = 0;
  return {
    note(finding) {
      const { kind, pointer, expected, found: type, value, keyword } = finding;
      const key = JSON.stringify([kind, pointer, expected, type, value, keyword]);
      const known = found.get(key);
      if (known || found.size < MOST) found.set(key, { ...finding, count: (known?.count ?? 0) + 1 });
      else untold++;
    },
    all: () => ({ findings: [...found.values()], untold }),
  };
}
