import { type FaultServer, type ManualClock, manualClock, type StepSource, startFaultServer } from "@kyc-clients/testing";
import { onTestFinished } from "vitest";
import { account, createWeavrClient, type WeavrClient, type WeavrClientOptions } from "../src/index.ts";

/** The key of an invented application. */
export const apiKey = "aW52ZW50ZWQta2V5LTE=";

/** A server, a clock, and a client of the account. */
export interface Started {
  readonly server: FaultServer;
  readonly clock: ManualClock;
  readonly weavr: WeavrClient;
}

/** Starts a server whose every path meets `otherwise`, and a client for it. */
export async function startWeavr(otherwise: StepSource, options: Partial<WeavrClientOptions> = {}): Promise<Started> {
  const server = await startFaultServer({ otherwise });
  onTestFinished(() => server.close());
  const clock = manualClock();
  const weavr = createWeavrClient({ baseUrl: server.url, auth: account({ apiKey }), clock, random: () => 0, ...options });
  return { server, clock, weavr };
}

/** What a promise or function rejects with. */
export async function thrown(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
