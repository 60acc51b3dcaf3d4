import { huntCanaries } from "@kyc-clients/testing";
import type { Leaf } from "./leaves.ts";

/** Fewer characters say nothing: they occur by chance. */
const FEWEST = 4;
/** How much of a file is looked for, from its middle, as files of one kind begin alike. */
const FILE_BYTES = 24;

/** What is nobody's: a flag, a number that came as no number, a file that came without a name, and a word that stands for nobody. */
const NOBODYS = ["true", "false", "null", "undefined", "NaN", "file", "blob", "unknown"];

/** Why a value cannot be looked for: it is nobody's, too short, a name or a word of the spec, or stood where it may be shown. */
export type Reason = "flag" | "short" | "known" | "shown" | "sharedSecrets";

/** What went over the wire. */
export interface Traffic {
  /** Values of the tests' own calls and deliveries. */
  readonly own: readonly Leaf[];
  /** Values of the marked round, which was drawn from the spec. */
  readonly drawn: readonly Leaf[];
  readonly secrets: ReadonlySet<string>;
}

/** What a run has of values that must show nowhere. */
export interface Markers {
  /** What to look for, by a name that tells the kind and where it was, never the value. */
  readonly unique: ReadonlyMap<string, string | Uint8Array>;
  readonly counts: Readonly<Record<"secrets" | "personal" | "files" | Reason, number>>;
  /** Marks of the spec under which the marked round had something that is looked for. */
  readonly hunted: ReadonlySet<string>;
}

/**
 * Chooses what to look for among what went over the wire. A value is unique when it has at least four characters and a letter, or six, and
 * occurs neither among the names and words of the spec nor among what may be shown.
 */
export function chooseMarkers({ own, drawn, secrets }: Traffic, openText: string): Markers {
  const personal = new Map<string, Set<string>>();
  const files = new Map<string, Uint8Array>();
  const shown = new Set<string>();
  const hunted = new Set<string>();
  const counts = { secrets: 0, personal: 0, files: 0, flag: 0, short: 0, known: 0, shown: 0, sharedSecrets: 0 };
  const addPersonal = ({ marks, value }: Leaf, isDrawn: boolean): void => {
    if (!(value instanceof Uint8Array)) {
      personal.set(String(value), new Set([...(personal.get(String(value)) ?? []), ...(isDrawn ? marks : [])]));
    } else if (value.length >= FEWEST) {
      const start = Math.max(0, Math.floor((value.length - FILE_BYTES) / 2));
      files.set(`${marks[0]} #${files.size}`, value.slice(start, start + FILE_BYTES));
      if (isDrawn) for (const mark of marks) hunted.add(mark);
    }
  };
  for (const leaf of [...own, ...drawn]) if (leaf.marks.length === 0 && leaf.mayShow) shown.add(String(leaf.value));
  for (const leaf of own) if (leaf.marks.length > 0) addPersonal(leaf, false);
  for (const leaf of drawn) if (leaf.marks.length > 0) addPersonal(leaf, true);

  const names = new Map<string, string>();
  for (const value of secrets) names.set(`secret #${names.size}`, value);
  for (const [value, marks] of personal) if (!secrets.has(value)) names.set(`${[...marks][0] ?? "personal"} #${names.size}`, value);
  const candidates = [...names].filter(([, value]) => {
    const reason = NOBODYS.includes(value) ? "flag" : isShort(value) ? "short" : undefined;
    if (reason !== undefined) counts[reason]++;
    return reason === undefined;
  });
  const find = huntCanaries(candidates);
  const among = (texts: Iterable<string>): Set<string> =>
    new Set([...texts].flatMap((text) => text.split("\n")).flatMap((line) => find(line).map(({ canary }) => canary)));
  const known = among([openText]);
  const alsoShown = among(shown);

  const unique = new Map<string, string | Uint8Array>(files);
  counts.files = files.size;
  for (const [name, value] of candidates) {
    const isSecret = secrets.has(value);
    if (known.has(name)) counts[isSecret ? "sharedSecrets" : "known"]++;
    else if (isSecret ? shown.has(value) : alsoShown.has(name)) counts[isSecret ? "sharedSecrets" : "shown"]++;
    else {
      unique.set(name, value);
      counts[isSecret ? "secrets" : "personal"]++;
      for (const mark of personal.get(value) ?? []) hunted.add(mark);
    }
  }
  return { unique, counts, hunted };
}

function isShort(value: string): boolean {
  return value.length < FEWEST || (value.length < 6 && !/\p{L}/u.test(value));
}
