import type { Memory } from "./memory.ts";
import type { VendorTally } from "./tally.ts";

/** What is there while nothing is called, after each fifth of the calls. */
export interface AtRest extends Memory {
  readonly calls: number;
  /** Requests that the server still waits with. */
  readonly openRequests: number;
  /** Connections that are kept for later calls. */
  readonly connections: number;
  /** Timers of the clients that are armed. */
  readonly timers: number;
  /** Listeners on the signals that calls of this fifth were given. */
  readonly listeners: number;
}

/** What a soak has seen. */
export interface SoakReport {
  readonly calls: number;
  readonly width: number;
  readonly tallies: readonly VendorTally[];
  /** Calls that met what is repeated where it is safe, and were not safe to repeat. */
  readonly sparedRepeats: number;
  /** Requests that no call should make. */
  readonly strange: readonly string[];
  /** How often each thing happened to a request. */
  readonly fates: ReadonlyMap<string, number>;
  readonly tokens: number;
  readonly clients: number;
  readonly signals: number;
  readonly fifths: readonly AtRest[];
  /** Listeners that were there when a named call had just ended. */
  readonly listenersAtEnd: number;
  /** What is left after everything was closed. */
  readonly left: { readonly timers: number; readonly requests: number; readonly connections: number };
  /** What keeps the process alive that did not before. */
  readonly resources: readonly string[];
  /** Warnings and unhandled rejections, by name. */
  readonly complaints: readonly string[];
  readonly seconds: number;
}
