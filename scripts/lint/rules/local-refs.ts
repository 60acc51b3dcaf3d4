import { nodes } from "../document.ts";
import type { Rule } from "../rule.ts";

/** Rules, generator and docs see a spec as one document: `loadSpec` joins its files, and every reference stays within. */
export const localRefs: Rule = {
  id: "local-refs",
  *check(document) {
    for (const { value, path } of nodes(document)) {
      const reference = value.$ref;
      if (typeof reference === "string" && !reference.startsWith("#/")) {
        yield {
          path: [...path, "$ref"],
          message: "A reference starts with `#/`, or with the name of a file of this spec and `#/components/`.",
        };
      }
    }
  },
};
