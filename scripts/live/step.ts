import type { OperationResult } from "@kyc-clients/core";
import type { LocalControl } from "./local-control.ts";
import type { Read } from "./memory.ts";

/** One call of a plan. */
export interface Step {
  readonly operationId: string;
  /** What the call is given; nothing where it needs nothing. */
  readonly args?: (read: Read) => unknown;
  /** The statuses that are right. */
  readonly expects: readonly number[];
  /** Those that are right at the vendor's own host too, where nobody can prepare what the local sandbox lets us prepare. */
  readonly atVendor?: readonly number[];
  /** The name of the token that the call is made with, where a user has to be in session. */
  readonly session?: string;
  /** What later steps need of a success. */
  readonly keep?: (data: unknown) => Readonly<Record<string, unknown>>;
  /** What is done outside of the API before the call, in the local sandbox only. */
  readonly local?: (control: LocalControl, read: Read) => Promise<Readonly<Record<string, unknown>>>;
  /** How long to wait before the call, in milliseconds. */
  readonly waitMs?: number;
}

/** An operation of a vendor's client, whichever way its arguments are given. */
type Method = (...args: never[]) => Promise<OperationResult>;

/** A step whose arguments and data are those of its operation. */
interface TypedStep<Operation extends Method> extends Pick<Step, "atVendor" | "session" | "local" | "waitMs"> {
  readonly args?: (read: Read) => Parameters<Operation>[0];
  readonly expects: number | readonly number[];
  readonly keep?: (data: Extract<Awaited<ReturnType<Operation>>, { ok: true }>["data"]) => Readonly<Record<string, unknown>>;
}

/** Writes the steps of one vendor, so that the compiler holds each to its operation. */
export function stepsOf<Operations extends { readonly [Name in keyof Operations]: Method }>() {
  return <Name extends keyof Operations & string>(operationId: Name, step: TypedStep<Operations[Name]>): Step =>
    ({ ...step, operationId, expects: [step.expects].flat() }) as Step;
}
