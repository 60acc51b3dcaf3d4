import { nodesOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** A server has a name that a caller writes: `server: "sandbox"`. A variable's pattern is a regular expression. */
export const serverName: Rule = {
  id: "server-name",
  *check(document) {
    const used = new Set<unknown>();
    for (const { value, path } of nodesOf(document, "server")) {
      const name = value["x-name"];
      if (typeof name !== "string" || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
        const at = "x-name" in value ? [...path, "x-name"] : path;
        yield { path: at, message: "A server has an `x-name` in lower kebab-case." };
      } else if (used.has(name)) {
        yield { path: [...path, "x-name"], message: `Two servers are called \`${name}\`.` };
      }
      used.add(name);
    }
    for (const { value, path } of nodesOf(document, "serverVariable")) {
      if ("x-pattern" in value && !isPattern(value["x-pattern"])) {
        yield { path: [...path, "x-pattern"], message: "`x-pattern` is a regular expression for the whole value." };
      }
    }
  },
};

function isPattern(pattern: unknown): boolean {
  if (typeof pattern !== "string" || !pattern.startsWith("^") || !pattern.endsWith("$")) return false;
  try {
    return new RegExp(pattern, "u").source !== "";
  } catch {
    return false;
  }
}
