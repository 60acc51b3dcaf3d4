import type { Profile } from "./watchlist.ts";

/** Who is looked for. */
export interface Sought {
  readonly kind: "person" | "firm";
  readonly firstName: string;
  /** The last name, or the name of the firm. */
  readonly lastName: string;
  /** `YYYY-MM-DD`, or the beginning of it; 00 for what is not known. */
  readonly born?: string | undefined;
}

/** How many points of a hundred make a hit. */
export const THRESHOLD = 50;

/** How well a profile fits, 0 to 100: 100 for the same name, 60 for the same last name and first letter, 40 for the last name alone; 30 less for another birth date. */
export function matchProfile(profile: Profile, sought: Sought): number {
  if (profile.kind !== sought.kind || fold(profile.lastName) !== fold(sought.lastName)) return 0;
  if (profile.kind === "firm") return 100;
  const first = fold(sought.firstName).split(" ")[0] ?? "";
  const own = fold(profile.firstName);
  const score = first === own ? 100 : first !== "" && own.startsWith(first.slice(0, 1)) ? 60 : 40;
  return isBornThen(profile, sought.born) ? score : score - 30;
}

/** Whether a profile's birth date may be the given one. */
export function isBornThen({ born }: Profile, date: string | undefined): boolean {
  if (born === undefined || date === undefined || date === "") return true;
  const own = [born.year, born.month, born.day].map(Number);
  return date
    .split("-")
    .map(Number)
    .every((part, index) => part === 0 || part === own[index]);
}

function fold(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
