import type { Need, Operation } from "./needs.ts";
import { row } from "./row.ts";
import type { Arguments } from "./samples.ts";
import { argumentsFor, connect, type Setup, type StartOptions, start } from "./setup.ts";
import type { Connected, Vendor } from "./vendor.ts";

/** What a call gives, whichever way it was made. */
export interface Answered {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A way to call an operation. */
export interface Way {
  readonly name: "by name" | "raw";
  call(client: Connected, operationId: string, args?: Arguments): Promise<Answered>;
}

/** The two ways to call an operation: by its name, and by method and path through `raw`. */
export const ways: readonly Way[] = [
  { name: "by name", call: (client, operationId, args) => client.call(operationId, args) },
  { name: "raw", call: (client, operationId, args) => client.raw(operationId, args) },
];

/** As `row`, run once for each way; a failure tells which it was. */
export function rowBothWays<Met>(
  id: string,
  title: string,
  need: Need<Met>,
  run: (vendor: Vendor, met: Met, way: Way) => Promise<void>,
): void {
  row(id, title, need, async (vendor, met) => {
    for (const way of ways) await named(way.name, () => run(vendor, met, way));
  });
}

/** One call on its way: a client of its own, on a server that others use too. */
export interface OneCall extends Setup {
  readonly one: Operation;
  readonly way: Way;
  /** Makes the call with its spec's own examples. */
  send(args?: Arguments): Promise<Answered>;
  /** What reached the server since this call was set up. */
  sent(): Setup["server"]["requests"];
}

/** Starts a server, and gives what sets up one call after the other: what one has met does not touch the next. */
export async function startCalls(vendor: Vendor): Promise<(one: Operation, way: Way, options?: Partial<StartOptions>) => OneCall> {
  const { server, baseUrl } = await start(vendor);
  return (one, way, options) => {
    const before = server.requests.length;
    const setup = connect(vendor, { baseUrl, ...options });
    const send = (args?: Arguments): Promise<Answered> =>
      way.call(setup.client, one.operationId, { ...argumentsFor(vendor, one), ...args });
    return { server, baseUrl, ...setup, one, way, send, sent: () => server.requests.slice(before) };
  };
}

/** Sets up a call of each operation both ways, one after the other; a failure tells which it was. Gives how many there were. */
export async function eachCall(vendor: Vendor, operations: readonly Operation[], run: (call: OneCall) => Promise<void>): Promise<number> {
  return callAll(vendor, operations, () => ways, run);
}

/** The same with one way for each operation, in turn: for rows in which the two share what matters. */
export async function eachInTurn(vendor: Vendor, operations: readonly Operation[], run: (call: OneCall) => Promise<void>): Promise<number> {
  return callAll(vendor, operations, (index) => ways.slice(index % 2).slice(0, 1), run);
}

async function callAll(
  vendor: Vendor,
  operations: readonly Operation[],
  waysOf: (index: number) => readonly Way[],
  run: (call: OneCall) => Promise<void>,
): Promise<number> {
  const setUp = await startCalls(vendor);
  let calls = 0;
  for (const [index, one] of operations.entries()) {
    for (const way of waysOf(index)) {
      await named(`${one.operationId}, ${way.name}`, () => run(setUp(one, way)));
      calls++;
    }
  }
  return calls;
}

async function named(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}
