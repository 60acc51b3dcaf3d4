import { LOOPBACK_CALLS, LOOPBACK_TURNS, LOOPBACK_WARM_TURNS } from "../measure/batches.ts";
import { sideBySide } from "../measure/side-by-side.ts";
import { load, repeat } from "./program.ts";

/** How many calls a second go over loopback, with so many in flight, and how that stands to another program, which takes turns with it in this process. */
const LANES = 16;

const [, , name = "", base = "", baseUrl = ""] = process.argv;
const [one, other] = await Promise.all([turnsOf(name), turnsOf(base)]);
await sideBySide(LOOPBACK_WARM_TURNS, one, other);
const { middle, quotient } = await sideBySide(LOOPBACK_TURNS, one, other);
console.log(JSON.stringify({ "calls a second": middle, [`calls a second to ${base}`]: quotient }));
// Connections that are kept alive would keep the process.
process.exit();

async function turnsOf(program: string): Promise<() => Promise<number>> {
  const call = await load(program, baseUrl);
  return async () => {
    const start = performance.now();
    await repeat(call, LOOPBACK_CALLS, LANES);
    return (LOOPBACK_CALLS * 1_000) / (performance.now() - start);
  };
}
