import type { Effect } from "./kinds.ts";

/** A change as `redocly diff --format json` tells it, as far as we read it. */
export interface FoundChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "modified" | "removed";
  readonly impact: "patch" | "minor" | "major";
  readonly property?: string;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string; readonly location?: { readonly pointer?: string } }[];
  readonly revision?: { readonly pointer?: string; readonly value?: unknown };
}

/** A change, what it does to a program, and where it is. */
export interface Moved {
  readonly effect: Effect;
  readonly what: string;
  readonly where: string;
}

const EFFECTS = { patch: "mends", minor: "adds", major: "breaks" } as const;

/** Turns redocly's verdicts into ours: they are the same, but for what CONTRIBUTING.md ("Releases") says of clients that are typed by status and of extensions that redocly does not know. */
export function judge(changes: readonly FoundChange[], revision: unknown): readonly Moved[] {
  return changes.map((change) => {
    const { path, property, kind, impact, verdicts } = change;
    const what = verdicts.map(({ message }) => message).join(" ") || [kind, property].filter((word) => word !== undefined).join(" ");
    const effect = breaksClients(change) ? "breaks" : isWordOfOpenList(change, revision) ? "adds" : EFFECTS[impact];
    return { effect, what, where: path };
  });
}

/**
 * What redocly takes for less: a status that is new, another way to sign in, a server that is another or gone, a repeat that was not made,
 * a success that is now a failure, pages that are read otherwise.
 */
function breaksClients({ path, typeName, kind, property, revision }: FoundChange): boolean {
  const places = [...path.split("/"), property];
  if (typeName === "Response" && kind === "added" && /\/responses\/[^/]+$/.test(path)) return true;
  if (typeName === "SecurityRequirement" || property === "security") return true;
  if (places[1] === "servers") return kind !== "added" && property !== "description";
  if (places.includes("x-retry-safe")) return revision?.value === true;
  return places.includes("x-error-when") || (places.includes("x-pagination") && kind !== "added");
}

/** A new word of a list that any other text may stand beside: redocly takes each list for closed. */
function isWordOfOpenList({ verdicts }: FoundChange, revision: unknown): boolean {
  if (verdicts.length === 0) return false;
  return verdicts.every(({ ruleId, location }) => {
    const open = /^(.*\/anyOf)\/\d+\/enum$/.exec(location?.pointer ?? "")?.[1];
    const alternatives = open === undefined ? undefined : valueAt(revision, open);
    return ruleId === "enum-values-added" && Array.isArray(alternatives) && alternatives.some(isAnyText);
  });
}

function isAnyText(schema: { readonly type?: string | readonly string[]; readonly enum?: unknown }): boolean {
  return schema.enum === undefined && [schema.type].flat().includes("string");
}

/** The value at a JSON Pointer that stands in a fragment (`#/a/b`). */
function valueAt(document: unknown, pointer: string): unknown {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  return keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}
