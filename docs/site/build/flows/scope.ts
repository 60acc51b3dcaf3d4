import type { Operand } from "./criterion.ts";
import { isExpression, parseExpression } from "./expression.ts";
import { Names } from "./names.ts";
import { Code } from "./print-literal.ts";

/** What the function of a sample has come to know so far: names, imports, inputs and outputs. */
export class Scope {
  readonly names = new Names();
  readonly inputs = new Set<string>();
  readonly #imports = new Map<string, Set<string>>();
  readonly #outputs = new Map<string, string>();

  /** Imports a name, and gives it. */
  import(name: string, from: string): string {
    this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(name));
    return name;
  }

  /** Keeps the code that an output of a step is reached by. */
  setOutput(stepId: string, name: string, code: string): void {
    this.#outputs.set(`${stepId}.${name}`, code);
  }

  /** The code of a value. @throws Error for an output that no earlier step has given. */
  codeOf(value: Operand): string {
    if (value.kind === "literal") return JSON.stringify(value.value);
    if (value.kind === "input") {
      this.inputs.add(value.name);
      return value.name;
    }
    const output = value.kind === "output" ? this.#outputs.get(`${value.stepId}.${value.name}`) : undefined;
    if (output === undefined) throw new Error(`no ${JSON.stringify(value)} so far`);
    return output;
  }

  /** The same value with code in the place of expressions. */
  fill(value: unknown): unknown {
    if (isExpression(value)) return new Code(this.codeOf(parseExpression(value)));
    if (Array.isArray(value)) return value.map((entry) => this.fill(entry));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.fill(entry)]));
  }

  printImports(): readonly string[] {
    return [...this.#imports]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([from, names]) => `import { ${[...names].toSorted((one, other) => one.localeCompare(other)).join(", ")} } from "${from}";`);
  }
}
