import { nodesOf } from "../document.ts";
import type { Rule } from "../rule.ts";

const flags = ["x-retry-safe", "x-billable", "x-step-up"];

/** What may cost money says whether it is repeated, and whoever says so says why. Without a word, a write is not repeated. */
export const retryDeclared: Rule = {
  id: "retry-declared",
  *check(document) {
    for (const { value, path } of nodesOf(document, "operation")) {
      for (const flag of flags) {
        if (flag in value && typeof value[flag] !== "boolean") {
          yield { path: [...path, flag], message: `\`${flag}\` is \`true\` or \`false\`.` };
        }
      }
      if (value["x-billable"] === true && !("x-retry-safe" in value)) {
        yield { path: [...path, "x-billable"], message: "`x-billable` demands an explicit `x-retry-safe`." };
      }
      const reason = value["x-retry-reason"];
      const hasReason = typeof reason === "string" && reason.trim() !== "";
      if ("x-retry-safe" in value && !hasReason) {
        yield { path: [...path, "x-retry-safe"], message: "`x-retry-safe` demands an `x-retry-reason`." };
      }
      if ("x-retry-reason" in value && !("x-retry-safe" in value)) {
        yield { path: [...path, "x-retry-reason"], message: "`x-retry-reason` stands beside `x-retry-safe`." };
      }
    }
  },
};
