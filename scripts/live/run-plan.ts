import { isApiError, isKycClientsError, type OperationResult } from "@kyc-clients/core";
import type { LiveVendor, MakeCall } from "./live-vendor.ts";
import type { LocalControl } from "./local-control.ts";
import { type Memory, NothingToRead } from "./memory.ts";
import type { Outcome } from "./outcome.ts";
import type { Step } from "./step.ts";
import type { DriftWatch } from "./watch-drift.ts";

/** What a run has to hand. */
export interface Run {
  readonly vendor: Pick<LiveVendor, "steps" | "pauseMs">;
  readonly call: MakeCall;
  readonly memory: Memory;
  readonly watch: DriftWatch;
  /** The control plane, in a run against a local sandbox. */
  readonly control: LocalControl | undefined;
  /** Waits at a vendor's host, where time is real. */
  readonly wait: (ms: number) => Promise<void>;
  readonly tell: (outcome: Outcome) => void;
}

const REFUSED = "the credentials were refused";
const NOBODY = "nobody answers";

/** Whether a run ended before its plan did. */
export function wasCut(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ end, note }) => end === "left out" && (note === REFUSED || note === NOBODY));
}

/**
 * Makes the calls of a plan, one after the other, and tells what came of each. Refused credentials end it: a vendor locks accounts, and the
 * next call would send them again. So does a host that leaves two calls in a row without an answer.
 */
export async function runPlan(run: Run): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of run.vendor.steps) {
    const end = endOf(outcomes);
    const outcome = end === undefined ? await runStep(step, run) : leftOut(step, run, end);
    outcomes.push(outcome);
    run.tell(outcome);
  }
  return outcomes;
}

/**
 * Why nothing more is called, if so. A failure other than 401 may speak of a right or a record that is missing, but not where nothing has been
 * let in yet: vendors refuse credentials with a 400 too, or with a failure inside a 200.
 */
function endOf(outcomes: readonly Outcome[]): string | undefined {
  const isIn = outcomes.some(({ ok }) => ok === true);
  const isRefused = outcomes.some(
    ({ ok, status = 0, note }) =>
      status === 401 || (!isIn && (ok === false || (status >= 400 && status < 500))) || note?.startsWith("TokenError") === true,
  );
  if (isRefused) return REFUSED;
  const tried = outcomes.filter(({ end }) => end !== "left out").slice(-2);
  return tried.length === 2 && tried.every(({ status }) => status === undefined) ? NOBODY : undefined;
}

async function runStep(step: Step, run: Run): Promise<Outcome> {
  const { memory, control } = run;
  let args: unknown;
  try {
    if (control !== undefined && step.local !== undefined) memory.keep(await step.local(control, memory.read));
    args = step.args?.(memory.read);
    if (step.session !== undefined) memory.read(step.session);
  } catch (error) {
    if (!(error instanceof NothingToRead)) throw error;
    return leftOut(step, run, `nothing to read: ${error.message}`);
  }
  if (control !== undefined) await (step.waitMs !== undefined && control.advance(step.waitMs));
  else await run.wait(Math.max(step.waitMs ?? 0, run.vendor.pauseMs ?? 0));
  const { operationId } = step;
  const expects = expectedOf(step, run);
  try {
    const result = await run.call(step, args);
    const { ok, status } = result;
    keepOf(step, result, memory);
    const findings = run.watch.take(operationId);
    await discard(result);
    const note = !ok && status < 400 ? { note: "a failure with a success status" } : {};
    return { operationId, expects, ok, status, ...note, end: "answered", findings };
  } catch (error) {
    // Of what was thrown nothing is told but its class, its code and the status: those hold no value.
    if (!isKycClientsError(error))
      return { operationId, expects, status: undefined, note: "an error of no known class", end: "failed", findings: [] };
    const { status } = error as { readonly status?: number };
    const note = `${error.name} ${error.code}`;
    const isNews = isApiError(error) && error.code === "undocumented_status";
    const told = run.watch.take(operationId).filter(({ kind }) => kind !== "undocumented_status");
    const findings = isNews ? [{ pointer: "", kind: "undocumented_status", found: String(status), count: 1 }, ...told] : told;
    return { operationId, expects, status, note, end: "failed", findings };
  }
}

/** Remembers what later steps need. An answer without it leaves them out, and its drift is told like any other's. */
function keepOf({ keep }: Step, result: OperationResult, memory: Memory): void {
  if (!result.ok || keep === undefined) return;
  try {
    memory.keep(keep(result.data));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Nobody wants the bytes of a download here; its connection is let go. */
async function discard({ data }: OperationResult): Promise<void> {
  if (data instanceof Object && "stream" in data && data.stream instanceof ReadableStream) await data.stream.cancel();
}

const expectedOf = ({ expects, atVendor = [] }: Step, { control }: Run): readonly number[] =>
  control === undefined ? [...new Set([...expects, ...atVendor])] : expects;

function leftOut(step: Step, run: Run, note: string): Outcome {
  return { operationId: step.operationId, expects: expectedOf(step, run), status: undefined, note, end: "left out", findings: [] };
}
