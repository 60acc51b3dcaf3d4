import { systemClock } from "@kyc-clients/auth";
import type { Sandbox, SandboxVendor } from "@kyc-clients/sandbox";
import { startSandbox } from "../../../../../packages/sandbox/src/start-sandbox.ts";
import type { Message, PageFault } from "../messages.ts";
import type { Playground } from "./playground.ts";
import { quickClock } from "./quick-clock.ts";
import { createReceivers } from "./receivers.ts";
import { record } from "./record.ts";
import type { VendorParts } from "./vendor-parts.ts";

/** When time begins in every run: a Thursday, 09:00 UTC. The same calls then give the same tokens and times. */
const START = 1_768_467_600_000;

/** One vendor's sandbox in this page, with what programs and the page may do with it. */
export interface Session {
  readonly vendor: SandboxVendor;
  /** What a program can import. */
  readonly modules: Readonly<Record<string, object>>;
  readonly now: () => number;
  advance(ms: number): Promise<void>;
  /** Puts these faults in the place of those that wait. @throws ControlInputError when one cannot be used. */
  setFaults(faults: readonly PageFault[]): void;
}

/** Starts a sandbox on a clock of its own, and binds the page's part to it. */
export function startSession(parts: VendorParts, shared: Readonly<Record<string, object>>, tell: (message: Message) => void): Session {
  const vendor = parts.entry.name;
  const receivers = createReceivers({ now: () => control.now(), control: () => control, tell });
  const inner = startSandbox(parts.entry, { now: START, frozen: true, seed: "try it", fetch: receivers.deliver });
  const { control } = inner;
  const clock = quickClock({ now: () => control.now(), move: (ms) => control.advance(ms), real: systemClock });
  const recorder = record(parts, inner, clock, tell);

  const advance = async (ms: number): Promise<void> => {
    // What is on its way arrives at its own time.
    await clock.advance(0);
    // Told first, as what falls due comes after it.
    if (ms > 0) tell({ kind: "advanced", at: clock.now(), ms });
    await clock.advance(ms);
  };
  const sandbox: Sandbox = { ...inner, fetch: recorder.fetch, control: { ...control, advance } };
  const playground: Playground = {
    sandbox,
    clock: { now: clock.now, monotonic: clock.monotonic, timer: clock.timer },
    observe: (event) => tell({ kind: "client", at: clock.now(), event }),
    decided: (outcome) => tell({ kind: "decision", text: String(outcome).slice(0, 200) }),
    listen: receivers.listen,
    loseAnswer: (operationId) => recorder.lose(operationId === undefined ? {} : { operationId }),
  };

  return {
    vendor,
    modules: { ...parts.modules, ...shared, [`playground/${vendor}`]: playground },
    now: clock.now,
    advance,
    setFaults(faults) {
      control.clearFaults();
      recorder.forgetLosses();
      for (const { kind, ...fault } of faults) {
        if (kind === "lost") recorder.lose(fault);
        else control.addFault(fault as Parameters<typeof control.addFault>[0]);
      }
    },
  };
}
