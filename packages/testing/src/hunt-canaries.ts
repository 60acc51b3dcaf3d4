import { type Encoding, encodingFinder, formsOf } from "./canary-encodings.ts";

/** The fewest characters of a marker that is looked for wherever it stands, and in all encodings. */
const FEWEST = 6;

/** One marker that a text holds. */
export interface FoundCanary {
  /** The marker's name. */
  readonly canary: string;
  readonly encoding: Encoding;
}

/**
 * Makes a search for thousands of markers that reads each text once, where `findCanaries` reads it once a marker. A marker of fewer than six
 * characters counts only where it stands by itself, as it is. A text is as long as its caller likes; a line at a time costs least.
 */
export function huntCanaries(markers: Iterable<readonly [name: string, marker: string | Uint8Array]>): (text: string) => FoundCanary[] {
  /** Who may begin with these characters, in lower case. */
  const starts = new Map<string, Set<string>>();
  const finders = new Map<string, (text: string) => Encoding[]>();
  const words: [name: string, word: string][] = [];
  for (const [name, marker] of markers) {
    if (typeof marker === "string" && marker.length < FEWEST) {
      words.push([name, marker]);
      continue;
    }
    finders.set(name, encodingFinder(marker));
    for (const { text } of formsOf(marker)) {
      const start = text.slice(0, FEWEST).toLowerCase();
      starts.set(start, (starts.get(start) ?? new Set()).add(name));
    }
  }
  const findWords = wordFinder(words);

  return (text) => {
    const lowerText = text.toLowerCase();
    const likely = new Set<string>();
    for (let at = 0; at + FEWEST <= lowerText.length; at++) {
      const names = starts.get(lowerText.slice(at, at + FEWEST));
      if (names !== undefined) for (const name of names) likely.add(name);
    }
    const found = [...likely].flatMap((name) => (finders.get(name)?.(text) ?? []).map((encoding) => ({ canary: name, encoding })));
    return [...found, ...findWords(text)];
  };
}

/** Finds short texts where no letter or digit touches them. */
function wordFinder(words: readonly (readonly [name: string, word: string])[]): (text: string) => FoundCanary[] {
  if (words.length === 0) return () => [];
  const nameOf = new Map(words.map(([name, word]) => [word, name]));
  // The longest first, so that a word that begins as another does is not taken for it.
  const either = [...nameOf.keys()].toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => [...new Set(text.match(pattern))].map((word) => ({ canary: nameOf.get(word) ?? "", encoding: "plain" }));
}
