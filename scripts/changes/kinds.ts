/** What a change does to a program that works and compiles today, from the least. */
export const effects = ["nothing", "mends", "adds", "breaks"] as const;
export type Effect = (typeof effects)[number];

/** The kinds of a changeset, from the least. */
export const kinds = ["none", "patch", "minor", "major"] as const;
export type Kind = (typeof kinds)[number];

/** The greatest of these effects. */
export function greatest(several: readonly Effect[]): Effect {
  return effects[Math.max(0, ...several.map((one) => effects.indexOf(one)))] ?? "nothing";
}

/** The least kind of changeset for a change since this version: CONTRIBUTING.md, "Releases". Before 1.0 a minor release may break. */
export function leastKind(effect: Effect, version: string): Kind {
  const kind = kinds[effects.indexOf(effect)] ?? "none";
  return kind === "major" && version.startsWith("0.") ? "minor" : kind;
}

/** Whether a changeset of the one kind is enough where the other is needed. */
export function isEnough(planned: Kind, needed: Kind): boolean {
  return kinds.indexOf(planned) >= kinds.indexOf(needed);
}
