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
  return redactor(pointers)(value);
}

/** `redact` for many bodies: reads the pointers once. */
export function redactor(pointers: readonly string[]): (value: unknown) => unknown {
  const root = placesOf(pointers);
  return (value) => copy(value, root);
}

/** A place in a body that a pointer names or passes; the root, which is always copied, need not be one. */
interface Place {
  isKnown: boolean;
  isAllowed: boolean;
  /** By the names of members as pointers spell them; `*` stands for an array's items. */
  readonly below: Map<string, Place>;
}

function placesOf(pointers: readonly string[]): Place {
  const root: Place = { isKnown: false, isAllowed: false, below: new Map() };
  for (const pointer of pointers) {
    const [before, ...names] = pointer.split("/");
    // Without its slash a text is no pointer, and must not come to mean the whole body.
    if (before !== "") continue;
    let place = root;
    for (const name of names) {
      let next = place.below.get(name);
      if (next === undefined) {
        next = { isKnown: true, isAllowed: false, below: new Map() };
        place.below.set(name, next);
      }
      place = next;
    }
    place.isAllowed = true;
  }
  return root;
}

function copy(value: unknown, { isKnown, isAllowed, below }: Place): unknown {
  if (Array.isArray(value)) {
    const items = below.get("*");
    if (items !== undefined) return value.map((item) => copy(item, items));
    return value.length === 0 && isKnown ? [] : REDACTED;
  }
  if (typeof value === "object" && value !== null) {
    const shown: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const member = (value as Readonly<Record<string, unknown>>)[name];
      const place = name === "*" ? undefined : below.get(asInPointer(name));
      if (place === undefined) shown[REDACTED] = REDACTED;
      // Not by assignment: a member of this name is one like any other.
      else if (name === "__proto__") Object.defineProperty(shown, name, { ...ownMember, value: copy(member, place) });
      else shown[name] = copy(member, place);
    }
    return shown;
  }
  return isAllowed || (value === null && isKnown) ? value : REDACTED;
}

const ownMember = { enumerable: true, configurable: true, writable: true };

function asInPointer(name: string): string {
  return name.includes("~") || name.includes("/") ? name.replaceAll("~", "~0").replaceAll("/", "~1") : name;
}
