import { parseArgs } from "node:util";

/** What the command was asked to do. */
export interface Options {
  readonly rounds: number;
  readonly check: boolean;
  readonly write: boolean;
  /** The parts to run; none means all. */
  readonly only: readonly string[];
}

/** Fewer rounds have no middle worth to be written down. */
const FEWEST_ROUNDS = 7;

/**
 * Reads the command line.
 *
 * @throws Error when it cannot be followed.
 */
export function readOptions(args: readonly string[], parts: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: String(FEWEST_ROUNDS) },
      check: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  const { check, write } = values;
  const rounds = Number(values.rounds);
  const only = values.only?.split(",") ?? [];
  const unknown = only.filter((name) => !parts.includes(name));
  if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(", ")}; there are ${parts.join(", ")}`);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number from 1");
  if (write && (rounds < FEWEST_ROUNDS || check || only.length > 0))
    throw new Error(`--write takes the whole run, with ${FEWEST_ROUNDS} rounds or more`);
  return { rounds, check, write, only };
}
