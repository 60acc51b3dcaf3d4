/** How often each value was seen. */
export type Tally = Readonly<Record<string, number>>;

export function tally(values: readonly string[]): Tally {
  return sum(values.map((value) => ({ [value]: 1 })));
}

export function sum(tallies: readonly Tally[]): Tally {
  const total: Record<string, number> = {};
  for (const [value, count] of tallies.flatMap((one) => Object.entries(one))) total[value] = (total[value] ?? 0) + count;
  return total;
}
