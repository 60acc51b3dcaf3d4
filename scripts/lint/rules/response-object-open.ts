import { vendorSchemas } from "../bodies.ts";
import { type Json, type Node, resolve } from "../document.ts";
import type { Finding, Rule } from "../rule.ts";
import { inside } from "../schemas.ts";

const keys = ["additionalProperties", "unevaluatedProperties"];

/** What the vendor sends may hold a field that no page names yet. */
export const responseObjectOpen: Rule = {
  id: "response-object-open",
  *check(document) {
    const found: Finding[] = [];
    const seen = new Set<Json>();

    function visit(node: Node): void {
      const here = resolve(document, node);
      if (seen.has(here.value)) return;
      seen.add(here.value);
      const reason = here.value["x-closed-reason"];
      const hasReason = typeof reason === "string" && reason.trim() !== "";
      for (const key of keys) {
        if (here.value[key] !== false || hasReason) continue;
        found.push({ path: [...here.path, key], message: `A vendor adds fields: no \`${key}: false\` in what the vendor sends.` });
      }
      for (const one of inside(document, node)) visit(one);
    }

    for (const schema of vendorSchemas(document)) visit(schema);
    yield* found;
  },
};
