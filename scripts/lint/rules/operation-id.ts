import { nodesOf } from "../document.ts";
import type { Rule } from "../rule.ts";
import { bareVerbs, verbs, webhookVerbs } from "../verbs.ts";

/** `operationId` becomes a method name: a verb of ours and a noun, in camelCase. */
export const operationId: Rule = {
  id: "operation-id",
  *check(document) {
    for (const { value, path, webhook } of nodesOf(document, "operation")) {
      const id = value.operationId;
      if (typeof id !== "string") continue; // redocly's operation-operationId
      const known = webhook ? webhookVerbs : verbs;
      const verb = /^[a-z]+/.exec(id)?.[0] ?? "";
      if (!webhook && bareVerbs.has(id)) continue;
      if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)) {
        yield { path: [...path, "operationId"], message: `\`${id}\` is not a verb and a noun in camelCase (\`getApplicant\`).` };
      } else if (!known.has(verb)) {
        const where = webhook ? "webhookVerbs" : "verbs";
        const message = `\`${verb}\` is no known verb: use one of ${[...known].join(", ")}; or add it to \`${where}\` in scripts/lint/verbs.ts.`;
        yield { path: [...path, "operationId"], message };
      }
    }
  },
};
