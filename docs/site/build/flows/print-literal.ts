/** An expression of TypeScript, in the place of a value. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const WIDTH = 80;

/** Prints a value as TypeScript writes it: on one line when it fits behind `before` characters, otherwise one member a line. */
export function printLiteral(value: unknown, indent: number, before: number = indent): string {
  const flat = printFlat(value);
  if (before + flat.length <= WIDTH || typeof value !== "object" || value === null || value instanceof Code) return flat;
  const inner = " ".repeat(indent + 2);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const lines = Object.entries(value).map(([key, entry]) => {
    const name = Array.isArray(value) || isShorthand(key, entry) ? "" : `${nameOf(key)}: `;
    return `${inner}${name}${printLiteral(entry, indent + 2, indent + 2 + name.length + 1)},`;
  });
  return lines.length === 0 ? flat : `${open}\n${lines.join("\n")}\n${" ".repeat(indent)}${close}`;
}

function printFlat(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(printFlat).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, entry]) => (isShorthand(key, entry) ? key : `${nameOf(key)}: ${printFlat(entry)}`));
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isShorthand(key: string, value: unknown): boolean {
  return value instanceof Code && value.text === key;
}

function nameOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
