import { nodes } from "../document.ts";
import type { Rule } from "../rule.ts";

const longest = 400;

/** Summaries and descriptions become JSDoc and pages: short lines, and a summary is a title. */
export const prose: Rule = {
  id: "prose",
  *check(document) {
    for (const { kind, value, path } of nodes(document)) {
      for (const key of ["summary", "description"]) {
        const text = value[key];
        if (typeof text !== "string") continue;
        const long = text.split("\n").some((line) => line.length > longest);
        if (long) yield { path: [...path, key], message: `A line has at most ${longest} characters.` };
        if (key === "summary" && kind !== "info" && /\.\s*$/.test(text)) {
          yield { path: [...path, key], message: "A summary is a title: no full stop at its end." };
        }
        if (key === "summary" && text.trim().includes("\n")) {
          yield { path: [...path, key], message: "A summary is one line." };
        }
      }
    }
  },
};
