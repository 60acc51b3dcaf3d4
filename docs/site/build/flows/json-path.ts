/** What may stand beside an operator. */
export type Literal = string | number | boolean | null;

/** A filter of JSONPath: all of its terms hold for the item that it is asked of. */
export interface Filter {
  readonly all: readonly Term[];
}

/** One term: the value under these keys equals another, or one of its entries passes a filter, or it is there at all. */
export interface Term {
  readonly keys: readonly string[];
  readonly equals?: Literal;
  readonly some?: Filter;
}

/** Reads a condition of the form `$[?…]`, which is asked of the context itself. @throws Error for any other. */
export function parseJsonPath(condition: string): Filter {
  const reader = new Reader(condition);
  reader.expect("$[?");
  const filter = readFilter(reader);
  reader.expect("]");
  reader.end();
  return filter;
}

function readFilter(reader: Reader): Filter {
  const all = [readTerm(reader)];
  while (reader.take(/^\s*&&\s*/) !== undefined) all.push(readTerm(reader));
  return { all };
}

function readTerm(reader: Reader): Term {
  reader.expect("@");
  const keys = (reader.take(/^(?:\.\w+)+/) ?? "").split(".").slice(1);
  if (reader.take(/^\[\?/) !== undefined) {
    const some = readFilter(reader);
    reader.expect("]");
    return { keys, some };
  }
  return reader.take(/^\s*==\s*/) === undefined ? { keys } : { keys, equals: parseLiteral(reader.take(/^(?:'[^']*'|[\w.-]+)/) ?? "") };
}

/** Reads a string in single quotes, a number, a boolean or null. @throws Error for anything else. */
export function parseLiteral(text: string): Literal {
  const [, quoted] = /^'([^']*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  if (!/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text)) throw new Error(`${text}: no value that the pages can show`);
  return JSON.parse(text) as Literal;
}

/** Walks along a text. */
class Reader {
  #rest: string;
  readonly #whole: string;

  constructor(text: string) {
    this.#rest = text;
    this.#whole = text;
  }

  take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.#rest)?.[0];
    if (found !== undefined) this.#rest = this.#rest.slice(found.length);
    return found;
  }

  expect(text: string): void {
    if (!this.#rest.startsWith(text)) throw new Error(`${this.#whole}: no ${text} where one is wanted`);
    this.#rest = this.#rest.slice(text.length);
  }

  end(): void {
    if (this.#rest !== "") throw new Error(`${this.#whole}: ${this.#rest} is too much`);
  }
}
