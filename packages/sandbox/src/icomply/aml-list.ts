import type { ListedName } from "./state.ts";

/** The names that the sandbox's list has from its start, all of them invented. */
export const listedNames: readonly Omit<ListedName, "listedAt">[] = [
  { name: "Petra Sanctioned", coverage: "sanctions", yearOfBirth: 1961, country: "NO" },
  { name: "Otto Exposed", coverage: "pep-class-1", yearOfBirth: 1958, country: "SE" },
  { name: "Lena Warned", coverage: "warning", yearOfBirth: 1979, country: "DK" },
  { name: "Max Everywhere", coverage: "sanctions", yearOfBirth: 1970, country: "FI" },
  { name: "Max Everywhere", coverage: "pep-class-1", yearOfBirth: 1970, country: "FI" },
  { name: "Max Everywhere", coverage: "warning", yearOfBirth: 1970, country: "FI" },
];
