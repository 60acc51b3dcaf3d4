/** Which values of an operation may be shown: JSON Pointers with `*` for an array's items, and plain parameter names. */
export interface OperationAllowList {
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  readonly request?: readonly string[];
  /** By status. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

/** What stands where a value, or a member that the spec does not name, is not shown. */
export const REDACTED = "[redacted]";

/**
 * A copy of a body that may go into a log: only values that the allow-list names, all else as `[redacted]`.
 *
 * @example
 * ```ts
 * redact({ status_code: 201, surprise: "made-up" }, ["/status_code"]); // { status_code: 201, "[redacted]": "[redacted]" }
 * ```
 */
export function redact(value: unknown, pointers: readonly string[]): unknown {
  return copy(value, new Set(pointers), prefixes(pointers), "");
}

function copy(value: unknown, allowed: ReadonlySet<string>, known: ReadonlySet<string>, pointer: string): unknown {
  if (Array.isArray(value)) {
    if (known.has(`${pointer}/*`)) return value.map((item) => copy(item, allowed, known, `${pointer}/*`));
    return value.length === 0 && known.has(pointer) ? [] : REDACTED;
  }
  if (typeof value === "object" && value !== null) {
    if (pointer !== "" && !known.has(pointer)) return REDACTED;
    const shown = Object.entries(value).map(([name, member]) => {
      const below = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      return known.has(below) && name !== "*" ? [name, copy(member, allowed, known, below)] : [REDACTED, REDACTED];
    });
    // Not by assignment: a member named `__proto__` is one like any other.
    return Object.fromEntries(shown);
  }
  return allowed.has(pointer) || (value === null && known.has(pointer)) ? value : REDACTED;
}

/** The pointers, and every pointer above them. */
function prefixes(pointers: readonly string[]): Set<string> {
  const known = new Set<string>();
  for (const pointer of pointers) {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) known.add(pointer.slice(0, end));
  }
  return known;
}
