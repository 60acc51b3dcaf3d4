import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { bench, peers, spec } from "../places.ts";
import type { Subject } from "../subjects.ts";

const run = promisify(execFile);

/** A generator of the peers, by its name in `subjects.ts`. */
export type Generator = NonNullable<Subject["generator"]>;

const commands: Readonly<Record<Generator, (folder: string) => readonly string[]>> = {
  "openapi-typescript": (folder) => ["openapi-typescript", spec, "-o", join(folder, "openapi.ts"), "--default-non-nullable=false"],
  "hey-api": (folder) => ["openapi-ts", "-i", spec, "-o", folder, "-p", "@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  redocly: (folder) => ["redocly", "generate-client", spec, "-o", join(folder, "client.ts"), "--args-style", "grouped"],
  orval: (folder) => ["orval", "--config", orvalConfiguration(folder)],
};

/** The generators of the peers. */
export const generators: readonly Generator[] = Object.keys(commands) as Generator[];

/** Has a peer's generator make a client of the spec, in an empty folder. */
export async function generatePeer(name: Generator): Promise<void> {
  const folder = join(peers, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [program = "", ...args] = commands[name](folder);
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", DO_NOT_TRACK: "1", CI: "1" };
  await run(join(bench, "node_modules/.bin", program), args, { cwd: peers, env });
}

/** Orval wants its base URL when it generates; here the functions look it up when they are called. */
function orvalConfiguration(folder: string): string {
  const address = { runtime: "address.url", imports: [{ name: "address", importPath: "../../programs/orval-address.ts" }] };
  const output = { mode: "single", client: "fetch", target: join(folder, "client.ts"), baseUrl: address };
  const file = join(folder, "orval.config.mjs");
  writeFileSync(file, `export default ${JSON.stringify({ alloy: { input: spec, output } })};\n`);
  return file;
}
