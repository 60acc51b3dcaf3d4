import { isKycClientsError } from "@kyc-clients/core";
import type { Shown, ShownError } from "../messages.ts";
import { CompileError } from "./compile.ts";

const FACTS = ["code", "operationId", "status", "attempts", "maybeSent", "retryAfterMs"] as const;

/** Why a program ended early, as the page shows it. A client's error tells what it knows of its call, and holds no data. */
export function shownError(error: unknown, programUrl?: string): ShownError {
  if (!(error instanceof Error)) return { name: "Thrown", message: String(error), facts: [] };
  const { name, message } = error;
  if (error instanceof CompileError) return { name, message, line: error.line, facts: [] };
  return { name, message, line: lineOf(error.stack ?? "", programUrl), facts: isKycClientsError(error) ? factsOf(error) : [] };
}

function factsOf(error: object): Shown {
  const known = error as Record<string, unknown>;
  return FACTS.filter((name) => known[name] !== undefined).map((name) => [name, String(known[name])]);
}

/** The reader's line, where the stack names the program. */
function lineOf(stack: string, programUrl: string | undefined): number | undefined {
  const at = programUrl === undefined ? -1 : stack.indexOf(programUrl);
  if (programUrl === undefined || at < 0) return undefined;
  const [, line] = /^:(\d+)/.exec(stack.slice(at + programUrl.length)) ?? [];
  return line === undefined ? undefined : Number(line);
}
