import { nodes } from "../document.ts";
import type { Rule } from "../rule.ts";

/** A mark is `x-pii: true`; what looks personal and is not says why in `x-pii-reason`. */
export const piiValue: Rule = {
  id: "pii-value",
  *check(document) {
    for (const { value, path } of nodes(document)) {
      if ("x-pii" in value && value["x-pii"] !== true) {
        yield { path: [...path, "x-pii"], message: "`x-pii` is `true` or absent; a personal-looking name has `x-pii-reason`." };
      }
      if (!("x-pii-reason" in value)) continue;
      const reason = value["x-pii-reason"];
      if (typeof reason !== "string" || reason.trim() === "") {
        yield { path: [...path, "x-pii-reason"], message: "`x-pii-reason` says why the value is not personal." };
      } else if (value["x-pii"] === true) {
        yield { path: [...path, "x-pii-reason"], message: "`x-pii` and `x-pii-reason` contradict each other." };
      }
    }
  },
};
