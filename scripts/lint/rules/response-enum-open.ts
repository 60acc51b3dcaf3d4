import { vendorSchemas } from "../bodies.ts";
import { isJson, type Json, type Node, resolve } from "../document.ts";
import type { Finding, Rule } from "../rule.ts";
import { inside } from "../schemas.ts";

const message =
  "A vendor adds values: write `anyOf: [{ enum: [...] }, { type: string }]`, or say in `x-closed-reason` why this list is closed.";

/** What the vendor sends may hold a value that is on no list. A `const` that tells the variants of a union apart may stay. */
export const responseEnumOpen: Rule = {
  id: "response-enum-open",
  *check(document) {
    const found = new Map<string, Finding>();
    const seen = new Map<Json, Set<string>>();

    /** `open` are the types of which any value is accepted beside this schema; `isVariant`, whether it is one of several. */
    function visit(node: Node, open: readonly string[], isVariant: boolean, isDiscriminator: boolean): void {
      const here = resolve(document, node);
      const way = [open.join(), isVariant, isDiscriminator].join();
      const ways = seen.get(here.value) ?? new Set();
      if (ways.has(way)) return;
      seen.set(here.value, ways.add(way));
      const isClosed = !(isDiscriminator && "const" in here.value) && listed(here.value).some((type) => !open.includes(type));
      if (isClosed && !hasReason(node) && !hasReason(here)) {
        const key = "enum" in here.value ? "enum" : "const";
        found.set(here.path.join("\n"), { path: [...here.path, key], message });
      }
      for (const one of inside(document, node)) {
        // What a value must not be closes nothing.
        if (one.path.at(-1) === "not") continue;
        const group = one.kind === "schema" ? one.path.at(-2) : undefined;
        const isUnion = group === "anyOf" || group === "oneOf";
        const inherited = isUnion || group === "allOf" ? open : [];
        const siblings = group === "anyOf" ? [here.value.anyOf, node.value.anyOf].flat().flatMap(plainTypes) : [];
        const types = [...new Set([...inherited, ...siblings])].sort();
        visit(one, types, isUnion || (isVariant && group === "allOf"), isVariant && one.kind === "property");
      }
    }

    for (const schema of vendorSchemas(document)) visit(schema, [], false, false);
    yield* found.values();
  },
};

/** The types of a closed list; one of `true`, `false` and `null` has nothing to add to it. */
function listed(value: Json): readonly string[] {
  const values = Array.isArray(value.enum) ? value.enum : "const" in value ? [value.const] : [];
  return values.map((one) => typeof one).filter((type) => type === "string" || type === "number");
}

/** The types of which a branch takes every value. */
function plainTypes(branch: unknown): readonly string[] {
  if (!isJson(branch) || "enum" in branch || "const" in branch || "pattern" in branch) return [];
  const types = [branch.type].flat();
  return types.flatMap((type) => (type === "string" ? ["string"] : type === "number" || type === "integer" ? ["number"] : []));
}

function hasReason({ value }: Node): boolean {
  const reason = value["x-closed-reason"];
  return typeof reason === "string" && reason.trim() !== "";
}
