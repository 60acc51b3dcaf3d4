import { COUNTS_PATH } from "../children/answers.ts";

/** What the server counted since it was started. */
export interface Counts {
  readonly tokens: number;
  readonly calls: number;
  readonly bytes: number;
}

/** Asks the server what it counted. */
export async function readCounts(url: string): Promise<Counts> {
  return (await (await fetch(url + COUNTS_PATH)).json()) as Counts;
}
