import { bearerToken } from "@kyc-clients/auth";
import type { ClientEvent, ClientOptions } from "@kyc-clients/core";
import { type FaultServer, type ManualClock, manualClock, type StepSource, startFaultServer } from "@kyc-clients/testing";
import { onTestFinished } from "vitest";
import { type AcmeClient, createAcmeClient } from "../acme/client.ts";
import type { AcmeServer } from "../acme/operations.gen.ts";

/** What one test works with. */
export interface Setup {
  readonly server: FaultServer;
  readonly clock: ManualClock;
  readonly acme: AcmeClient;
  /** What the client told its observer, so far. */
  readonly events: ClientEvent[];
}

export interface StartOptions extends ClientOptions<AcmeServer> {
  /** Time, where the test has a clock of its own already. It must be the one that a back-off moves: on another a retry waits for ever. */
  readonly clock?: ManualClock;
  /** Whether back-off waits for the test to move the clock; else it is moved by just that wait. @default false */
  readonly holdBackOff?: boolean;
}

/** Starts a server with a script and a client of it, for the length of one test. Time stands still, and jitter is half. */
export async function start(steps: readonly StepSource[] = [], options: StartOptions = {}): Promise<Setup> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.script(...steps);
  return { server, ...connect(server.url, options) };
}

/** The same for a server that runs already. */
export function connect(
  baseUrl: string,
  { holdBackOff = false, clock = manualClock(), ...options }: StartOptions = {},
): Omit<Setup, "server"> {
  const events: ClientEvent[] = [];
  const observe = (event: ClientEvent): void => {
    events.push(event);
    // The wait's timer is armed right after its event.
    if (event.type === "retry" && !holdBackOff) queueMicrotask(() => void clock.advance(event.waitMs));
  };
  const acme = createAcmeClient({ baseUrl, auth: bearerToken("made-up-token"), clock, random: () => 0.5, observe, ...options });
  onTestFinished(() => acme.close());
  return { clock, acme, events };
}

/** The waits before each repeat, in milliseconds. */
export function waits(events: readonly ClientEvent[]): number[] {
  return events.flatMap((event) => (event.type === "retry" ? [event.waitMs] : []));
}

/** What a call rejects with. Takes hold of it at once, so that a test may move the clock meanwhile. */
// biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever was thrown
export function caught(work: Promise<unknown>): Promise<any> {
  return work.then(
    () => {
      throw new Error("the call was to be refused, and was not");
    },
    (error: unknown) => error,
  );
}

/** An invented person. */
export const ada = { name: { first: "Ada", last: "Lovelace" }, kind: "person" } as const;
/** What the vendor keeps of her. */
export const applicant = { id: "app_1", status: "pending", name: ada.name };

type Way = readonly [
  name: string,
  call: (
    acme: AcmeClient,
    signal?: AbortSignal,
  ) => Promise<{ readonly data?: unknown; readonly error?: unknown; readonly response: Response }>,
];

/** A GET, which is repeated, by name and through `raw`. */
export const gets: readonly Way[] = [
  ["named", (acme, signal) => acme.getApplicant({ path: { applicant_id: "app_1" }, signal })],
  [
    "raw",
    (acme, signal = null as never) => acme.raw.GET("/applicants/{applicant_id}", { params: { path: { applicant_id: "app_1" } }, signal }),
  ],
];

/** A POST, which is not. */
export const posts: readonly Way[] = [
  ["named", (acme, signal) => acme.createApplicant({ body: ada, signal })],
  ["raw", (acme, signal = null as never) => acme.raw.POST("/applicants", { body: ada, signal })],
];
