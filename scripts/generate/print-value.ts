import { isIdentifier } from "./names.ts";

const WIDTH = 120;

/** The name of a constant, where a value would else stand. */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A constant; it is printed as its name. */
export function constantOf<Value>(name: string): Value {
  return new Name(name) as Value;
}

/** What a function gives; it is printed as the function's call, which bundlers may leave out where nobody uses what it gives. */
export function callOf<Value>(name: string, ...args: readonly unknown[]): Value {
  return new Name(`/* @__PURE__ */ ${name}(${args.map(oneLine).join(", ")})`) as Value;
}

/** Prints plain data as a TypeScript literal: on one line where it fits. */
export function printValue(value: unknown, indent = "", used = 0, width = WIDTH): string {
  const line = oneLine(value);
  const isWhole = typeof value !== "object" || value === null || value instanceof Name;
  if (isWhole || indent.length + used + line.length <= width) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${printValue(item, inner, 0, width)},\n`).join("")}${indent}]`;
  }
  const members = entries(value).map(([key, item]) => `${inner}${printKey(key)}: ${printValue(item, inner, key.length + 4, width)},\n`);
  return `{\n${members.join("")}${indent}}`;
}

/** Prints a property's name; `__proto__` would set the prototype if it stood bare. */
export function printKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifier(key) ? key : JSON.stringify(key);
}

function oneLine(value: unknown): string {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = entries(value).map(([key, item]) => `${printKey(key)}: ${oneLine(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
