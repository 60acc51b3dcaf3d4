import { relative } from "node:path";
import { type LoadedSpec, loadSpec } from "../spec/load-spec.ts";
import { isJson, type Json, type Path } from "./document.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** The part of redocly's plugin interface that we use; its CLI is one bundle and ships no types. */
interface Source {
  readonly absoluteRef: string;
}
interface Location {
  readonly source: Source;
  child(path: Path): Location;
}
interface Context {
  readonly location: Location;
  report(problem: { readonly message: string; readonly location: Location }): void;
  resolve(reference: { readonly $ref: string }): { readonly location?: Location };
}
type Visitor = () => { readonly Root: (root: Json, context: Context) => void };

/** The rules of `scripts/lint/rules` as redocly's plugin `kyc`; its CLI loads TypeScript as Node does. */
export default function plugin(): { readonly id: "kyc"; readonly rules: { readonly oas3: Record<string, Visitor> } } {
  return { id: "kyc", rules: { oas3: Object.fromEntries(rules.map((rule) => [rule.id, visitor(rule)])) } };
}

/** A rule sees the whole spec as one document; what it finds is reported in the file that holds it. */
function visitor(rule: Rule): Visitor {
  return () => ({
    Root(root, context) {
      const { document, fileOf } = loadOnce(root, context.location.source.absoluteRef);
      const starts = startsOf(root, context);
      for (const { path, message } of rule.check(document)) {
        const file = fileOf(path);
        const start = starts.get(file);
        if (start) context.report({ message, location: start.child(path) });
        else context.report({ message: `${relative("", file)}: ${message}`, location: context.location });
      }
    },
  });
}

const loaded = new WeakMap<Json, LoadedSpec>();

/** A spec is read once for all rules. */
function loadOnce(root: Json, file: string): LoadedSpec {
  const spec = loaded.get(root) ?? loadSpec(file);
  loaded.set(root, spec);
  return spec;
}

/** Where each file begins that the root lists a path item or webhook of. */
function startsOf(root: Json, { location, resolve }: Context): ReadonlyMap<string, Location> {
  const starts = new Map([[location.source.absoluteRef, location]]);
  const items = [root.paths, root.webhooks].flatMap((section) => (isJson(section) ? Object.values(section) : []));
  for (const item of items) {
    const found = isJson(item) && typeof item.$ref === "string" ? resolve({ $ref: item.$ref }).location : undefined;
    if (!found || starts.has(found.source.absoluteRef)) continue;
    const LocationClass = found.constructor as new (source: Source, pointer: string) => Location;
    starts.set(found.source.absoluteRef, new LocationClass(found.source, "#/"));
  }
  return starts;
}
