import { nodes } from "../document.ts";
import type { Rule } from "../rule.ts";

const closing = ["enum", "const", "additionalProperties", "unevaluatedProperties", "$ref"];

/** `x-closed-reason` is a sentence, beside what it excuses. */
export const closedReason: Rule = {
  id: "closed-reason",
  *check(document) {
    for (const { value, path } of nodes(document)) {
      if (!("x-closed-reason" in value)) continue;
      const reason = value["x-closed-reason"];
      if (typeof reason !== "string" || reason.trim() === "") {
        yield { path: [...path, "x-closed-reason"], message: "`x-closed-reason` says why no value or field is ever added." };
      } else if (!closing.some((key) => key in value)) {
        yield { path: [...path, "x-closed-reason"], message: `\`x-closed-reason\` stands beside ${closing.join(", ")}.` };
      }
    }
  },
};
