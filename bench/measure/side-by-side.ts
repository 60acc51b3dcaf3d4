import { median, ratios } from "./statistics.ts";

/** What two gave that took turns. */
export interface SideBySide {
  /** The middle of what the first gave. */
  readonly middle: number;
  /** The middle of its quotients to the other, a turn each. */
  readonly quotient: number;
}

/**
 * Measures two in one process, turn by turn, with a coin to say who begins. Two processes of the same program lie up to a tenth apart for as long as they live: where memory was had and what the
 * runtime compiled differ. In one process both have the same, so that a hundredth can be seen.
 */
export async function sideBySide(
  turns: number,
  one: () => Promise<number>,
  other: () => Promise<number>,
  coin: () => boolean = () => Math.random() < 0.5,
): Promise<SideBySide> {
  const seen: number[] = [];
  const others: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const isFirst = coin();
    if (isFirst) seen.push(await one());
    others.push(await other());
    if (!isFirst) seen.push(await one());
  }
  return { middle: median(seen), quotient: median(ratios(seen, others)) };
}
