import { isRetrySafe, type Operation, operationsOf } from "../needs.ts";
import { type Arguments, sampleArguments, sampleSuccess } from "../samples.ts";
import type { Vendor } from "../vendor.ts";
import { chance, choose } from "./chance.ts";

/** An operation as it is called again and again, and answered. */
export interface Planned {
  readonly vendor: Vendor;
  readonly operation: Operation;
  readonly isRetrySafe: boolean;
  /** Whether a request is this operation's. */
  matches(method: string, path: string): boolean;
  /** What it takes, once for each media type. */
  readonly samples: readonly Arguments[];
  readonly answer: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };
}

/** How one call is made. */
export interface PlannedCall extends Planned {
  readonly way: "named" | "raw" | "paginated";
  readonly args: Arguments;
  /** Whether bytes are sent as a stream. */
  readonly isStream: boolean;
  /** Whether it has a signal, and when that ends it. */
  readonly signal: "none" | "own" | "shared" | { readonly afterMs: number };
  /** Whether its download is let go of before it is read. */
  readonly isDropped: boolean;
}

/** All operations of some vendors. */
export function plannedOperations(vendors: readonly Vendor[]): readonly Planned[] {
  return vendors.flatMap((vendor) => operationsOf(vendor).map((operation) => planned(vendor, operation)));
}

/** One operation as calls and the server see it. The server has each vendor below its name. */
export function planned(vendor: Vendor, operation: Operation): Planned {
  const { method, path } = operation.definition;
  const told = path.replace("/_path-not-documented", "/told");
  const source = told.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]+\}/g, "[^/]+");
  const pattern = new RegExp(`^/${vendor.name}${source}$`);
  const mediaTypes = Object.keys(operation.inSpec.bodies);
  const { status, headers, body = "" } = sampleSuccess(operation.inSpec);
  return {
    vendor,
    operation,
    isRetrySafe: isRetrySafe(operation),
    matches: (given, at) => given === method && pattern.test(at),
    samples: (mediaTypes.length > 0 ? mediaTypes : [undefined]).map((type) => sampleArguments(vendor.spec, operation.inSpec, type)),
    answer: { status, headers, body: Buffer.from(body as Uint8Array) },
  };
}

/** Plans each call by its number: every operation in turn, the rest by chance. */
export function planCalls(operations: readonly Planned[], seed: number): (call: number) => PlannedCall {
  return (call) => {
    const one = operations[call % operations.length] as Planned;
    const draw = (what: number): number => chance(seed, call, 1_000_000 + what);
    const way = draw(1);
    const signal = draw(2);
    return {
      ...one,
      way: way < 0.2 ? "raw" : way > 0.5 && one.operation.definition.pagination ? "paginated" : "named",
      args: choose(one.samples, draw(3)) ?? {},
      isStream: draw(4) < 0.5,
      signal: signal < 0.05 ? { afterMs: draw(5) * 10_000 } : signal < 0.15 ? "own" : signal < 0.3 ? "shared" : "none",
      isDropped: draw(6) < 0.1,
    };
  };
}
