import { randomInt } from "node:crypto";
import { allowedOperations, assertAllowed } from "./allowed.ts";
import { announce } from "./announce.ts";
import { assertConsent, type LiveArguments } from "./arguments.ts";
import { assertTold, gateFetch } from "./gate.ts";
import type { Connection, LiveVendor } from "./live-vendor.ts";
import { connectControl } from "./local-control.ts";
import { createMemory } from "./memory.ts";
import { describeOutcome, type Outcome } from "./outcome.ts";
import { runPlan } from "./run-plan.ts";
import { readSettings } from "./settings.ts";
import { liveVendors } from "./vendors.ts";
import { watchDrift } from "./watch-drift.ts";

/** The world around a run. */
export interface World {
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly fetch: Connection["fetch"];
  readonly wait: (ms: number) => Promise<void>;
  readonly print: (line: string) => void;
  /** @default those that there are */
  readonly vendors?: Readonly<Record<string, LiveVendor>>;
}

/** What came of a run. */
export interface LiveResult {
  readonly outcomes: readonly Outcome[];
  /** Whether every operation could be called, so that one which was left out is a failure. */
  readonly isWhole: boolean;
}

/**
 * Runs the plan of a vendor: checks the two keys, the settings and the plan, says what it will call, and then goes.
 *
 * @throws Error before anything is sent, when one of them does not hold.
 */
export async function runLive(given: LiveArguments, { env, fetch, wait, print, vendors = liveVendors }: World): Promise<LiveResult> {
  assertConsent(given, env);
  const vendor = vendors[given.vendor];
  if (vendor === undefined) throw new Error(`there is no plan for ${given.vendor}`);
  const planned = new Set(vendor.steps.map(({ operationId }) => operationId));
  const allowed = allowedOperations(given.vendor);
  assertAllowed(planned, allowed);

  const isLocal = given.baseUrl !== undefined;
  const memory = createMemory({ ...vendor.placeholders, ...nameRun() });
  if (!isLocal) memory.keep(readSettings(vendor.settings, env));
  const baseUrl = given.baseUrl ?? vendor.address(memory.find);

  const control = isLocal ? connectControl(baseUrl, given.vendor) : undefined;
  // Whatever else listens there may lead to a vendor: nothing of the plan is sent before the control plane has answered.
  await control?.advance(0);
  if (control !== undefined) memory.keep(await vendor.openLocally({ baseUrl, fetch }, control));
  const paths = vendor.paths?.(memory.find) ?? {};
  assertTold(paths, vendor.api.operations);
  const pathOf = (operationId: string): string => paths[operationId] ?? vendor.api.operations[operationId]?.path ?? "";
  for (const line of announce(given.vendor, vendor, baseUrl, pathOf, allowed, isLocal)) print(line);
  const gated = gateFetch(planned, vendor.api.operations, pathOf, { baseUrl, fetch });
  const watch = watchDrift(vendor.validators);
  const call = vendor.open({ baseUrl, fetch: gated, operationPaths: paths, ...watch.options }, memory.read);
  const tell = (outcome: Outcome): void => describeOutcome(outcome).forEach(print);
  const outcomes = await runPlan({ vendor, call, memory, watch, control, wait, tell });
  return { outcomes, isWhole: allowed.hasSandbox || isLocal };
}

/** What keeps the people of one run apart from those of the last: letters for names, digits for telephones. */
function nameRun(): Readonly<Record<"run" | "digits", string>> {
  const letters = Array.from({ length: 10 }, () => String.fromCharCode(97 + randomInt(26)));
  return { run: letters.join(""), digits: String(randomInt(1_000_000)).padStart(6, "0") };
}
