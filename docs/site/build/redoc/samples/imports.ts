/** Collects what a sample imports, and prints it. */
export class Imports {
  readonly #names = new Map<string, Map<string, "value" | "type">>();

  add(from: string, name: string, kind: "value" | "type" = "value"): void {
    const names = this.#names.get(from) ?? new Map<string, "value" | "type">();
    names.set(name, kind);
    this.#names.set(from, names);
  }

  print(): string {
    return [...this.#names]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([from, names]) => printImport(from, names))
      .join("\n");
  }
}

function printImport(from: string, names: ReadonlyMap<string, "value" | "type">): string {
  const printed = [...names]
    .sort(([a], [b]) => a.toLowerCase().localeCompare(b.toLowerCase(), "en"))
    .map(([name, kind]) => (kind === "type" ? `type ${name}` : name));
  const line = `import { ${printed.join(", ")} } from "${from}";`;
  return line.length <= 80 ? line : `import {\n${printed.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}
