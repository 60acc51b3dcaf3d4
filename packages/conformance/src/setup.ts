import type { ClientEvent } from "@kyc-clients/core";
import {
  answer,
  type FaultServer,
  type ManualClock,
  manualClock,
  type RequestStep,
  type StepSource,
  startFaultServer,
} from "@kyc-clients/testing";
import { onTestFinished } from "vitest";
import type { Operation } from "./needs.ts";
import { type Arguments, sampleArguments, sampleSuccess } from "./samples.ts";
import type { Connected, ConnectOptions, Vendor } from "./vendor.ts";

/** What one test of a vendor works with. */
export interface Setup {
  readonly server: FaultServer;
  readonly baseUrl: string;
  readonly clock: ManualClock;
  readonly client: Connected;
  /** What the client told its observer, so far. */
  readonly events: ClientEvent[];
}

export interface StartOptions extends ConnectOptions {
  /** Whether back-off waits for the test to move the clock; else it is moved by just that wait. @default false */
  readonly holdBackOff?: boolean;
  /** The clock, where several clients have one. @default a new one for each */
  readonly clock?: ManualClock;
}

/** Starts a server with a script and a vendor's client of it, for the length of one test. Time stands still, and jitter is half. */
export async function start(vendor: Vendor, steps: readonly StepSource[] = [], options: StartOptions = {}): Promise<Setup> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.script(...steps);
  const baseUrl = server.url + basePath(vendor);
  return { server, baseUrl, ...connect(vendor, { baseUrl, ...options }) };
}

/** The same for a server that runs already. */
export function connect(
  vendor: Vendor,
  { holdBackOff = false, clock = manualClock(), ...options }: StartOptions,
): Omit<Setup, "server" | "baseUrl"> {
  const events: ClientEvent[] = [];
  const observe = (event: ClientEvent): void => {
    events.push(event);
    // The wait's timer is armed right after its event.
    if (event.type === "retry" && !holdBackOff) queueMicrotask(() => void clock.advance(event.waitMs));
  };
  const client = vendor.connect({ clock, random: () => 0.5, observe, ...options });
  onTestFinished(() => client.close());
  return { clock, client, events };
}

/** The path that a vendor's own servers have before the operations' paths. */
export function basePath({ api }: Vendor): string {
  const [url = ""] = Object.values(api.servers).map((server) => server.url);
  return /^https:\/\/[^/]+(\/.*)?$/.exec(url)?.[1] ?? "";
}

/** A call with all that an operation takes, from the spec's examples. */
export function argumentsFor(vendor: Vendor, { inSpec }: Operation, mediaType?: string): Arguments {
  return sampleArguments(vendor.spec, inSpec, mediaType);
}

/** The success that an operation documents, as a server's step. */
export function success({ inSpec }: Operation): RequestStep {
  const { status, headers, body } = sampleSuccess(inSpec);
  return answer({ status, headers: { ...headers }, ...(body !== undefined && { body }) });
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
