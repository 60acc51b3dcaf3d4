import { onTestFinished } from "vitest";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import type { StepSource } from "./step.ts";

/** Starts a fault server with a script for the length of one test. */
export async function serverWith(...steps: StepSource[]): Promise<FaultServer> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.script(...steps);
  return server;
}

/** The code that fetch gives as the cause of its rejection. */
export async function faultOf(work: Promise<unknown>): Promise<string | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
}
