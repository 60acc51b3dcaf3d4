import { join } from "node:path";
import { chromium } from "./chromium.ts";
import { type Place, processOf, type Runtime } from "./runtime.ts";
import { workerd } from "./workerd.ts";

const installed = join(import.meta.dirname, "../node_modules");
const program = ({ folder, sandbox, gateway }: Place): readonly string[] => [join(folder, "node.mjs"), sandbox, gateway];

/** Every runtime, in the order in which they are tried and printed. */
export const runtimes: readonly Runtime[] = [
  processOf("Node 22", join(installed, "node-22/bin/node"), program),
  processOf("Node 24", process.execPath, program),
  processOf("Node 26", join(installed, "node-26/bin/node"), program),
  processOf("Bun", join(installed, ".bin/bun"), program),
  // Deno reads the installed folder as Node does, and may do what a server may: talk to the network, and read what is installed.
  processOf("Deno", join(installed, ".bin/deno"), (place) => [
    "run",
    "--no-config",
    "--no-lock",
    "--node-modules-dir=manual",
    "--allow-net=127.0.0.1",
    "--allow-read",
    "--allow-env",
    ...program(place),
  ]),
  workerd,
  chromium,
];
