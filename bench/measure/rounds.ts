import { type Figures, least, ratios, summarize } from "./statistics.ts";

/** What one round saw of one subject: numbers by what they are. */
export type Sample = Readonly<Record<string, number>>;

/** The samples of each subject, a round each. */
export type Samples<Name extends string = string> = ReadonlyMap<Name, readonly Sample[]>;

/** Measures every subject once a round, one after the other, so that a slow minute is a slow minute for all. */
export async function interleave<Name extends string>(
  rounds: number,
  names: readonly Name[],
  measure: (name: Name) => Promise<Sample>,
): Promise<Samples<Name>> {
  if (names.length === 0) throw new Error("nothing is to be measured");
  const samples = new Map<Name, Sample[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples.get(name)?.push(await measure(name));
  }
  return samples;
}

/** One sample of several, one after the other: the least of each number, for what other work on the machine only ever adds to. */
export async function leastOf(count: number, measure: () => Promise<Sample>): Promise<Sample> {
  const samples: Sample[] = [];
  while (samples.length < count) samples.push(await measure());
  const whats = Object.keys(samples[0] ?? {});
  return Object.fromEntries(whats.map((what) => [what, least(samples.map((sample) => sample[what] ?? Number.NaN))]));
}

/** The figures of samples, as `<prefix>/<what>/<subject>`. */
export function figuresOf(prefix: string, samples: Samples): Figures {
  const whats = new Set([...samples.values()].flat().flatMap((sample) => Object.keys(sample)));
  const entries = [...samples.keys()].flatMap((name) =>
    [...whats].map((what) => [`${prefix}/${what}/${name}`, summarize(valuesOf(samples, name, what))]),
  );
  return Object.fromEntries(entries);
}

/** How each subject stands to one of them, as `<prefix>/<what> to <base>/<subject>`. */
export function ratiosOf<Name extends string>(prefix: string, samples: Samples<Name>, what: string, base: Name): Figures {
  const others = valuesOf(samples, base, what);
  const entry = (name: Name) => [`${prefix}/${what} to ${base}/${name}`, summarize(ratios(valuesOf(samples, name, what), others))] as const;
  return Object.fromEntries([...samples.keys()].map(entry));
}

function valuesOf(samples: Samples, name: string, what: string): readonly number[] {
  return (samples.get(name) ?? []).map((sample) => sample[what] ?? Number.NaN);
}
