import type { ApiDefinition, OperationResult } from "@kyc-clients/core";
import type { ValidatorTable } from "@kyc-clients/core/validate";
import type { LocalControl } from "./local-control.ts";
import type { Memory, Read } from "./memory.ts";
import type { Setting } from "./settings.ts";
import type { Step } from "./step.ts";
import type { DriftWatch } from "./watch-drift.ts";

/** How a vendor's client is to be made. */
export interface Connection {
  readonly baseUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** How the client of a run is to be made: with the paths that its user knows, and watched. */
export interface WatchedConnection extends Connection {
  readonly operationPaths: Readonly<Record<string, string>>;
  readonly validate: DriftWatch["options"]["validate"];
  readonly observe: DriftWatch["options"]["observe"];
}

/** Makes the call of a step. */
export type MakeCall = (step: Step, args: unknown) => Promise<OperationResult>;

/** What a live run has to know of a vendor. */
export interface LiveVendor {
  readonly api: ApiDefinition;
  /** What its answers are held against. */
  readonly validators: ValidatorTable;
  readonly settings: readonly Setting[];
  readonly steps: readonly Step[];
  /** Ids of nothing, for calls that are made all the same where no step has found a real one. */
  readonly placeholders?: Readonly<Record<string, string>>;
  /** How long to wait between two calls at the vendor's host, in milliseconds, where it limits them. */
  readonly pauseMs?: number;
  /** The vendor's own address. */
  address(find: Memory["find"]): string;
  /** Paths that the vendor does not document, by operation, as the settings tell them. */
  paths?(find: Memory["find"]): Readonly<Record<string, string>>;
  /** Makes the client, signed in with the settings. Nothing is sent. */
  open(connection: WatchedConnection, read: Read): MakeCall;
  /** The settings of a run against the local sandbox, and whatever a vendor without a test environment would hold already. */
  openLocally(connection: Connection, control: LocalControl): Promise<Readonly<Record<string, string>>>;
}

/** Calls an operation of a client by its name. */
export function callOf(client: object, { operationId }: Step, args: unknown): Promise<OperationResult> {
  const method = (client as Readonly<Record<string, unknown>>)[operationId];
  if (typeof method !== "function") throw new Error(`the client has no ${operationId}`);
  return (method as (args: unknown) => Promise<OperationResult>)(args);
}
