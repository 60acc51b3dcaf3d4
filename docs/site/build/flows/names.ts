const reserved: ReadonlySet<string> = new Set(
  "assert await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return static super switch this throw true try typeof var void while with yield let".split(
    " ",
  ),
);

/** The name that a step, flow or output has in TypeScript. */
export function camelCase(id: string): string {
  return id.replace(/[-_]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Gives each thing of one function a name of its own. */
export class Names {
  readonly #taken = new Set(reserved);

  /** The first that is free: the name wanted, the other, or the first with a number. */
  take(wanted: string, other: string = wanted): string {
    const numbered = Array.from({ length: 100 }, (_, index) => `${wanted}${index + 2}`);
    const name = [wanted, other, ...numbered].find((one) => !this.#taken.has(one));
    if (name === undefined) throw new Error(`no name left for ${wanted}`);
    this.#taken.add(name);
    return name;
  }
}
