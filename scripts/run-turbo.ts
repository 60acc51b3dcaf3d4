import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs turbo with the given arguments, and without its telemetry: nothing about a run of ours leaves the machine. */
const turbo = join(import.meta.dirname, "../node_modules/turbo/bin/turbo");
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
const { status } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], { env, stdio: "inherit" });
process.exit(status ?? 1);
