/** What was seen of one thing: the middle of all rounds, and how far they lie apart. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** How many rounds it stands on; an exact figure has one. */
  readonly rounds: number;
}

/** Figures by name, as `calls/stub/ours`. */
export type Figures = Readonly<Record<string, Figure>>;

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = sortNumbers(values);
  const half = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] = sorted.length % 2 === 0 ? [sorted[half - 1], sorted[half]] : [sorted[half], sorted[half]];
  return (below + above) / 2;
}

/** The smallest of some numbers. */
export function least(values: readonly number[]): number {
  const [first = 0] = sortNumbers(values);
  return first;
}

/** What one round each gave, as a figure. */
export function summarize(values: readonly number[]): Figure {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), rounds: values.length };
}

/** A figure that is the same in every round. */
export function exact(value: number): Figure {
  return summarize([value]);
}

/** How one thing stands to another, each round by itself, so that what slows a whole round slows neither. */
export function ratios(values: readonly number[], others: readonly number[]): readonly number[] {
  if (values.length !== others.length) throw new Error("the rounds do not match");
  return values.map((value, round) => value / (others[round] ?? Number.NaN));
}

/** Numbers in order, of which there is one at least, and each is one. */
function sortNumbers(values: readonly number[]): readonly number[] {
  if (values.length === 0 || values.some((value) => !Number.isFinite(value))) throw new Error("no numbers were measured");
  return values.toSorted((a, b) => a - b);
}
