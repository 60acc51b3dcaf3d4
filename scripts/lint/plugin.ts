import type { Json, Path } from "./document.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/** The part of redocly's plugin interface that we use; its CLI is one bundle and ships no types. */
interface Location {
  child(path: Path): Location;
}
interface Context {
  readonly location: Location;
  report(problem: { readonly message: string; readonly location: Location }): void;
}
type Visitor = () => { readonly Root: (root: Json, context: Context) => void };

/** The rules of `scripts/lint/rules` as redocly's plugin `kyc`; its CLI loads TypeScript as Node does. */
export default function plugin(): { readonly id: "kyc"; readonly rules: { readonly oas3: Record<string, Visitor> } } {
  return { id: "kyc", rules: { oas3: Object.fromEntries(rules.map((rule) => [rule.id, visitor(rule)])) } };
}

function visitor(rule: Rule): Visitor {
  return () => ({
    Root(root, { location, report }) {
      for (const { path, message } of rule.check(root)) report({ message, location: location.child(path) });
    },
  });
}
