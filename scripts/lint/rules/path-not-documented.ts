import { operations } from "../document.ts";
import type { Rule } from "../rule.ts";

const prefix = "/_path-not-documented";

/** A body without a documented path stands under a path that the client refuses until the caller gives the real one. */
export const pathNotDocumented: Rule = {
  id: "path-not-documented",
  *check(document) {
    for (const { value, path } of operations(document)) {
      const template = String(path[1]);
      if (!template.startsWith(prefix)) continue;
      if (template !== `${prefix}/${value.operationId}`) {
        yield { path: [...path, "operationId"], message: `The path is \`${prefix}/${value.operationId}\`.` };
      }
      if (value["x-evidence"] === "documented") {
        yield { path: [...path, "x-evidence"], message: "An operation without a documented path is `inferred`." };
      }
    }
  },
};
