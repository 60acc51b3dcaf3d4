import { setTimeout } from "node:timers/promises";
import type { World } from "./live-run.ts";

/** Runs one of the two commands in the real world, and tells an error by its message alone. */
export async function command(run: (argv: readonly string[], world: World) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2), {
      env: process.env,
      fetch: (url, init) => fetch(url, init),
      wait: (ms) => setTimeout(ms),
      print: (line) => console.log(line),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : "an error of no known class");
    process.exitCode = 1;
  }
}
