/** One text of the person in a program, and where it stands between its quotes. */
export interface PersonField {
  readonly name: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the texts of `const person = { … }`, those of objects within it too. Nothing where the program has no such constant. */
export function readPerson(code: string): readonly PersonField[] {
  const start = /\bconst person\b[^=]*= \{/.exec(code);
  if (start === null) return [];
  const begin = start.index + start[0].length;
  const text = code.slice(begin, endOf(code, begin));
  return [...text.matchAll(/(\w+): (["'])((?:\\.|(?!\2)[^\\\n])*)\2/g)].map((match) => {
    const [whole, name = "", , written = ""] = match;
    const to = begin + match.index + whole.length - 1;
    return { name, value: readText(written), from: to - written.length, to };
  });
}

/** The text to put between a field's quotes for a value that somebody typed. */
export function writeValue(value: string): string {
  return JSON.stringify(value).slice(1, -1).replaceAll("'", "\\u0027");
}

/** A field's name as a label: `name_first` and `nameFirst` are both "Name first". */
export function labelOf(name: string): string {
  const words = name
    .replaceAll("_", " ")
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1).replace(/\b(?:ssn|id)\b/, (short) => short.toUpperCase());
}

/** Where the object ends that begins at an offset: braces within texts do not count. */
function endOf(code: string, begin: number): number {
  let depth = 1;
  for (const match of code.slice(begin).matchAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[{}]/g)) {
    if (match[0] === "{") depth++;
    if (match[0] === "}") depth--;
    if (depth === 0) return begin + match.index;
  }
  return code.length;
}

function readText(written: string): string {
  try {
    return JSON.parse(`"${written.replaceAll(/(?<!\\)((?:\\\\)*)"/g, '$1\\"').replaceAll("\\'", "'")}"`) as string;
  } catch {
    return written;
  }
}
