import { inspect } from "node:util";

/** What was looked at to find a marker. */
export type View = "value" | "bytes" | "key" | "message" | "name" | "stack" | "toString" | "JSON.stringify" | "inspect" | "structuredClone";

/** One text that a careless log could print of a value. */
export interface ViewedText {
  readonly view: View;
  /** Where inside the value, as `cause.headers.authorization`; empty for the value itself. */
  readonly path: string;
  readonly text: string;
}

/** Lists every text a logger, serialiser or debugger could print of a value; hidden properties are not among them. */
export function viewsOf(value: unknown): ViewedText[] {
  if (ArrayBuffer.isView(value)) return walk(value);
  const clone = attempt(() => structuredClone(value));
  return [
    ...walk(value),
    ...whole("toString", () => (typeof value === "function" ? "" : String(value))),
    ...whole("JSON.stringify", () => JSON.stringify(value) ?? ""),
    ...whole("inspect", () => inspected(value)),
    ...walk(clone).map((found) => ({ ...found, view: "structuredClone" as const })),
    ...whole("structuredClone", () => inspected(clone)),
  ];
}

function inspected(value: unknown): string {
  const all = Number.POSITIVE_INFINITY;
  return inspect(value, { depth: all, showHidden: false, getters: true, maxArrayLength: all, maxStringLength: all, breakLength: all });
}

function whole(view: View, text: () => string): ViewedText[] {
  return [{ view, path: "", text: attempt(text) ?? "" }];
}

function walk(value: unknown, path = "", seen = new Set<object>()): ViewedText[] {
  const object = (typeof value === "object" || typeof value === "function") && value !== null ? value : undefined;
  if (object === undefined) return [{ view: "value", path, text: String(value) }];
  if (seen.has(object)) return [];
  seen.add(object);
  const bytes = bytesOf(object);
  if (bytes !== undefined) return [{ view: "bytes", path, text: bytes.toString("latin1") }];
  return [...errorTexts(object, path), ...children(object).flatMap(([key, child]) => keyed(key, child, path, seen))];
}

function keyed(key: unknown, child: unknown, path: string, seen: Set<object>): ViewedText[] {
  const isObjectKey = typeof key === "object" && key !== null;
  const name = isObjectKey ? "{}" : String(key);
  const at = path === "" ? name : `${path}.${name}`;
  const keyTexts: ViewedText[] = isObjectKey ? walk(key, at, seen) : [{ view: "key", path: at, text: name }];
  return [...keyTexts, ...walk(child, at, seen)];
}

function errorTexts(object: object, path: string): ViewedText[] {
  if (!(object instanceof Error)) return [];
  return (["message", "name", "stack"] as const).map((view) => ({ view, path, text: String(attempt(() => object[view]) ?? "") }));
}

/** What a walk goes on to: own enumerable properties, the entries of collections, the causes of an error. */
function children(object: object): [unknown, unknown][] {
  const own = Reflect.ownKeys(object).filter((key) => Object.prototype.propertyIsEnumerable.call(object, key));
  const properties = own.map((key): [unknown, unknown] => [key, attempt(() => Reflect.get(object, key))]);
  return [...properties, ...entriesOf(object), ...causes(object)];
}

function entriesOf(object: object): [unknown, unknown][] {
  if (object instanceof Map || object instanceof Headers || object instanceof URLSearchParams || object instanceof FormData) {
    return [...object.entries()];
  }
  if (object instanceof Set) return [...object].map((item, index) => [index, item]);
  if (object instanceof URL) return [["href", object.href]];
  return [];
}

function causes(object: object): [unknown, unknown][] {
  if (!(object instanceof Error)) return [];
  return ["cause", "errors"].filter((key) => key in object).map((key) => [key, attempt(() => Reflect.get(object, key))]);
}

function bytesOf(object: object): Buffer | undefined {
  if (ArrayBuffer.isView(object)) return Buffer.from(object.buffer, object.byteOffset, object.byteLength);
  return object instanceof ArrayBuffer ? Buffer.from(object) : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
