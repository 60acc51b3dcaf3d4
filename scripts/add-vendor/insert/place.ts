import { Refusal } from "../refusal.ts";

/** Puts text behind the last match of a pattern. @throws Refusal when there is none */
export function insertAfterLast(file: string, text: string, pattern: RegExp, added: string): string {
  const found = [...text.matchAll(pattern)].at(-1);
  if (found === undefined) throw new Refusal(`${file}: there is no place like ${pattern} to add a vendor`);
  const at = found.index + found[0].length;
  return text.slice(0, at) + added + text.slice(at);
}

/** Puts text before the first match of a pattern. @throws Refusal when there is none */
export function insertBeforeFirst(file: string, text: string, pattern: RegExp, added: string): string {
  const found = pattern.exec(text);
  if (found === null) throw new Refusal(`${file}: there is no place like ${pattern} to add a vendor`);
  return text.slice(0, found.index) + added + text.slice(found.index);
}

/** Puts a line among those that a pattern finds, in the order of the paths that they end in. @throws Refusal when it finds none */
export function insertByPath(file: string, text: string, line: string): string {
  const pathOf = (one: string): string => / from "([^"]+)";$/.exec(one)?.[1] ?? "";
  const lines = text.split("\n");
  const others = lines.map((one, index) => ({ index, path: pathOf(one) })).filter(({ path }) => path !== "");
  if (others.length === 0) throw new Refusal(`${file}: there is no list of modules to add a vendor to`);
  const next = others.find(({ path }) => path.startsWith(".") && path > pathOf(line))?.index ?? (others.at(-1)?.index ?? 0) + 1;
  return lines.toSpliced(next, 0, line).join("\n");
}
