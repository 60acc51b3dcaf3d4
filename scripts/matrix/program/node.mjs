import { createRequire } from "node:module";
import { entries } from "./entries.mjs";
import { runSteps } from "./steps.mjs";

/** Node, Bun and Deno: the addresses are the arguments, and the cells are printed as JSON. */
const [sandbox, gateway] = process.argv.slice(2);
console.log(JSON.stringify(await runSteps({ sandbox, gateway, entries, require: createRequire(import.meta.url) })));
process.exit(0);
