import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { bench } from "../places.ts";
import { cleanEnvironment, endProcess, heardOf } from "./child.ts";
import { type Samples, samplesOf } from "./rounds.ts";
import { median } from "./statistics.ts";

/** How processes take turns. */
export interface Turns {
  readonly rounds: number;
  /** How many turns each process has before it is measured, and how many count. */
  readonly warm: number;
  readonly measured: number;
}

/**
 * Measures processes of `children/` that live at the same time and work one after the other, every time in another order.
 * What else the machine does then falls on all of them, which it does not where each process has some seconds for itself. A round is new processes;
 * its sample is the median of the turns.
 *
 * @param child Sends `ready`, and then a number for each message that it gets.
 * @param what What that number is.
 */
export async function takeTurns(
  child: string,
  names: readonly string[],
  args: readonly string[],
  what: string,
  { rounds, warm, measured }: Turns,
): Promise<Samples> {
  const samples = samplesOf(names);
  for (let round = 0; round < rounds; round++) {
    const processes = new Map<string, ChildProcess>();
    try {
      for (const name of names) {
        const one = fork(join(bench, "children", `${child}.ts`), [name, ...args], { env: cleanEnvironment() });
        processes.set(name, one);
        await heardOf(one);
      }
      const seen = new Map<string, number[]>(names.map((name) => [name, []]));
      for (let turn = 0; turn < warm + measured; turn++) {
        for (const name of turnOrder(names, turn)) {
          const number = await askOf(processes.get(name) as ChildProcess);
          if (turn >= warm) seen.get(name)?.push(number);
        }
      }
      for (const name of names) samples.get(name)?.push({ [what]: median(seen.get(name) ?? []) });
    } finally {
      for (const one of processes.values()) await endProcess(one);
    }
  }
  return samples;
}

/** The same names, beginning with another one each turn, and in the other direction each second time. */
export function turnOrder(names: readonly string[], turn: number): readonly string[] {
  const at = turn % names.length;
  const shifted = [...names.slice(at), ...names.slice(0, at)];
  return turn % 2 === 0 ? shifted : shifted.reverse();
}

async function askOf(child: ChildProcess): Promise<number> {
  const heard = heardOf(child);
  child.send("go");
  return Number(await heard);
}
