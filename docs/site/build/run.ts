import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { site } from "./places.ts";

/**
 * Runs a program of Node's in a folder, and shows what it prints only when it fails.
 *
 * @throws Error when it exits with anything but 0.
 */
export async function run(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => printed.push(chunk));
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}\n${Buffer.concat(printed).toString()}`);
}

/** Runs a script of the build by itself, as one that takes long beside others. */
export function runScript(name: string): Promise<void> {
  return run(["--conditions=@kyc-clients/source", join(import.meta.dirname, name)], site);
}
