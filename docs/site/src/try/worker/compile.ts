import { transform } from "sucrase";

/** A program as the reader wrote it cannot be read. The line is the reader's own. */
export class CompileError extends Error {
  override readonly name = "CompileError";
  readonly line: number | undefined;

  constructor(message: string, line: number | undefined) {
    super(message);
    this.line = line;
  }
}

/**
 * Makes a module of a reader's TypeScript: types gone, imports asked of `require`, the rest within one async function. Lines stay where they are.
 *
 * @throws CompileError when the syntax cannot be read.
 */
export function compile(code: string): string {
  try {
    const { code: script } = transform(code, { transforms: ["typescript", "imports"], production: true });
    return `export default async (require, exports, console) => {${script}\n}`;
  } catch (error) {
    const { message = "", loc } = error as { message?: string; loc?: { line?: number } };
    throw new CompileError(message.replace(/^Error transforming [^:]*: /, ""), loc?.line);
  }
}

/**
 * Gives a program its imports, from those that are here.
 *
 * @throws Error from the function, for a module that is not here.
 */
export function importsFrom(modules: Readonly<Record<string, object>>): (name: string) => object {
  return (name) => {
    const found = Object.hasOwn(modules, name) ? modules[name] : undefined;
    if (found === undefined) throw new Error(`"${name}" cannot be imported here. There are: ${Object.keys(modules).join(", ")}`);
    return found;
  };
}
