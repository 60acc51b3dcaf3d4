import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a module's text in a process of its own, beside this package's manifest, and gives what it printed as JSON. */
export async function inChild<Printed>(script: string, ...args: readonly string[]): Promise<Printed> {
  const node = ["--conditions=@kyc-clients/source", "--input-type=module", "--eval", script, "--", ...args];
  const { stdout } = await promisify(execFile)(process.execPath, node, { cwd: new URL("..", import.meta.url) });
  return JSON.parse(stdout) as Printed;
}
