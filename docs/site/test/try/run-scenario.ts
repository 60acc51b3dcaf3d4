import { readFile } from "node:fs/promises";
import * as auth from "@kyc-clients/auth";
import * as core from "@kyc-clients/core";
import type { SandboxVendor } from "@kyc-clients/sandbox";
import type { Message } from "../../src/try/messages.ts";
import { compile, importsFrom } from "../../src/try/worker/compile.ts";
import { startSession } from "../../src/try/worker/session.ts";
import { loadVendor } from "../../src/try/worker/vendor-parts.ts";

type Program = (require: (name: string) => object, exports: object, console: object) => Promise<void>;

/** Runs a program as the page's worker does, and gives what it told. */
export async function runProgramHere(vendor: SandboxVendor, code: string): Promise<readonly Message[]> {
  const told: Message[] = [];
  const session = startSession(await loadVendor(vendor), { "@kyc-clients/core": core, "@kyc-clients/auth": auth }, (message) => {
    told.push(message);
  });
  // Node imports no blob: addresses; a data: address is the same module.
  const { default: program } = (await import(`data:text/javascript,${encodeURIComponent(compile(code))}`)) as { default: Program };
  await program(importsFrom(session.modules), {}, { log: () => {} });
  return told;
}

/** A scenario's program, as it is committed. */
export function scenarioCode(vendor: string, id: string): Promise<string> {
  return readFile(new URL(`../../src/try/scenarios/${vendor}/${id}.ts`, import.meta.url), "utf8");
}
