import { chance, chooseWeighted } from "./chance.ts";

/** How often each thing happens to a request, in parts of a hundred. */
export const WEIGHTS = {
  answered: 81,
  /** 503. */
  unavailable: 4,
  /** 429 with Retry-After. */
  tooMany: 2,
  /** 500 with a page. */
  page: 2,
  /** The connection is reset before the answer. */
  reset: 2,
  /** The connection ends in the middle of the body. */
  cut: 2,
  /** JSON that breaks off, or a page where there is no JSON. */
  malformed: 2,
  /** No answer at all. */
  silent: 1,
  /** Headers and half of the body. */
  stalled: 1,
  /** Headers, and now and then a byte. */
  dripping: 0.5,
  redirected: 1,
  /** 401, as the token has ended. */
  tokenEnded: 0.5,
  /** More than the client takes. */
  oversized: 1,
} as const satisfies Readonly<Record<string, number>>;

/** What happens to one request. */
export type Fate = keyof typeof WEIGHTS;

/** Which of them a client repeats, where that is safe. */
export const PASSING: ReadonlySet<Fate> = new Set<Fate>([
  "unavailable",
  "tooMany",
  "page",
  "reset",
  "cut",
  "silent",
  "stalled",
  "dripping",
]);

/** Says what happens to the arrival of a call; an exchange for a token counts by itself. */
export type FateOf = (call: number, arrival: number) => Fate;

/** Fates by a seed. */
export function fatesBySeed(seed: number): FateOf {
  return (call, arrival) => chooseWeighted(WEIGHTS, chance(seed, call, arrival));
}
