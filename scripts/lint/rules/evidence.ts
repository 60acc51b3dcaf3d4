import { type Node, nodes } from "../document.ts";
import type { Rule } from "../rule.ts";

/** Operations and component schemas say what they stand on; it is inherited below, and has no default. */
export const evidence: Rule = {
  id: "evidence",
  *check(document) {
    for (const node of nodes(document)) {
      const value = node.value["x-evidence"];
      if (value === undefined && isRequired(node)) {
        yield { path: node.path, message: "`x-evidence` is missing: `documented` or `inferred`." };
      } else if (value !== undefined && value !== "documented" && value !== "inferred") {
        yield { path: [...node.path, "x-evidence"], message: "`x-evidence` is `documented` or `inferred`." };
      }
    }
  },
};

function isRequired({ kind, path }: Node): boolean {
  return kind === "operation" || (path.length === 3 && path[0] === "components" && path[1] === "schemas");
}
