import { isJson, nodesOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** Exactly one tag, declared at the root: the docs show an operation once. */
export const operationTag: Rule = {
  id: "operation-tag",
  *check(document) {
    const declared = Array.isArray(document.tags) ? document.tags.filter(isJson).map((tag) => tag.name) : [];
    for (const { value, path } of nodesOf(document, "operation")) {
      const tags = Array.isArray(value.tags) ? value.tags : [];
      if (tags.length !== 1) {
        const at = "tags" in value ? [...path, "tags"] : path;
        yield { path: at, message: "An operation has exactly one tag." };
      } else if (!declared.includes(tags[0])) {
        yield { path: [...path, "tags", 0], message: `Tag \`${tags[0]}\` is not declared in \`tags\` at the root.` };
      }
    }
  },
};
