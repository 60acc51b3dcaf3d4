import { ALLOWED, BY_NAME } from "./allowed.ts";

/** Packages by the licence that they name, as `pnpm licenses list --json` tells them. */
export type Licences = Readonly<Record<string, readonly { readonly name: string; readonly versions: readonly string[] }[]>>;

/** How many packages were seen, and what stands against them. */
export interface LicenceReport {
  readonly seen: number;
  readonly problems: readonly string[];
  /** Those of `BY_NAME` that were met. */
  readonly excused: readonly string[];
}

/** Holds each package to the licences that are allowed. */
export function judgeLicences(licences: Licences): LicenceReport {
  const packages = Object.entries(licences).flatMap(([licence, several]) =>
    several.map(({ name, versions }) => ({ licence, name, versions })),
  );
  const excused = packages.filter(({ name, licence }) => excuseOf(name)?.licence === licence);
  const problems = packages
    .filter((one) => !isAllowed(one.licence) && !excused.includes(one))
    .map(({ licence, name, versions }) => `${name} ${versions.join(", ")}: ${licence} is not allowed; see scripts/licences/allowed.ts`);
  return { seen: packages.length, problems, excused: excused.map(({ name }) => name) };
}

/** A package for one kind of machine, as `lightningcss-linux-x64-gnu`, is a part of the package that it is named after. */
function excuseOf(name: string): { readonly licence: string } | undefined {
  return Object.entries(BY_NAME).find(([one]) => name === one || name.startsWith(`${one}-`))?.[1];
}

/** Whether an SPDX expression leaves a choice that is allowed. `AND` and exceptions are not read: they are decided by name. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((licence) => ALLOWED.includes(licence));
}
