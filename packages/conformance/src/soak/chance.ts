/** A number from 0 to 1 that its seeds alone decide: the same call meets the same fate in every run, whatever else is going on. */
export function chance(...seeds: readonly number[]): number {
  let mixed = 0x9e3779b9;
  for (const seed of seeds) {
    mixed = Math.imul(mixed ^ seed, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return (mixed >>> 0) / 2 ** 32;
}

/** Chooses one of several. */
export function choose<Value>(among: readonly Value[], number: number): Value | undefined {
  return among[Math.floor(number * among.length)];
}

/** Chooses by weights, which need not add up to anything. */
export function chooseWeighted<Name extends string>(weights: Readonly<Record<Name, number>>, number: number): Name {
  const entries = Object.entries(weights) as [Name, number][];
  let left = number * entries.reduce((sum, [, weight]) => sum + weight, 0);
  const found = entries.find(([, weight]) => {
    left -= weight;
    return left < 0;
  });
  return (found ?? (entries[0] as [Name, number]))[0];
}
