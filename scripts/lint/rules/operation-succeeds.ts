import { isJson, nodesOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** An operation has a success: `default` alone gives the caller nothing to narrow to. */
export const operationSucceeds: Rule = {
  id: "operation-succeeds",
  *check(document) {
    for (const { value, path } of nodesOf(document, "operation")) {
      const responses = value.responses;
      const statuses = isJson(responses) ? Object.keys(responses) : [];
      if (!statuses.some((status) => /^[23](\d\d|XX)$/.test(status))) {
        const at = "responses" in value ? [...path, "responses"] : path;
        yield { path: at, message: "An operation lists at least one 2xx or 3xx response." };
      }
    }
  },
};
