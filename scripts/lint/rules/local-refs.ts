import { nodes } from "../document.ts";
import type { Rule } from "../rule.ts";

/** One spec file a vendor (style.md section 1): the other rules follow references within it. */
export const localRefs: Rule = {
  id: "local-refs",
  *check(document) {
    for (const { value, path } of nodes(document)) {
      const reference = value.$ref;
      if (typeof reference === "string" && !reference.startsWith("#/")) {
        yield { path: [...path, "$ref"], message: "A vendor's spec is one file: a reference starts with `#/`." };
      }
    }
  },
};
