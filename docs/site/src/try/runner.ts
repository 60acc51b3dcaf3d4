import type { SandboxVendor } from "@kyc-clients/sandbox";
import type { Message, Order, PageFault } from "./messages.ts";
import workerUrl from "./worker/worker.ts?worker&url";

/** A run of a program. */
export interface Run {
  readonly vendor: SandboxVendor;
  readonly code: string;
  readonly faults: readonly PageFault[];
  /** Whether to go on with the sandbox of the run before. */
  readonly keep: boolean;
}

/** Runs programs in a worker of their own, which ends when it is told to. */
export interface Runner {
  run(run: Run): void;
  /** Ends the worker, whatever it is doing. */
  stop(): void;
  /** Asks the worker for something, where there is one. */
  ask(order: Order & { kind: "faults" | "advance" }): void;
  /** Loads a vendor, so that the operations are known. */
  load(vendor: SandboxVendor): void;
}

/** Makes a runner without a worker yet. */
export function createRunner(hear: (message: Message) => void): Runner {
  let worker: Worker | undefined;
  let ranVendor: SandboxVendor | undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    ranVendor = undefined;
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener("message", (event: MessageEvent<Message>) => {
      if (worker === started) hear(event.data);
    });
    started.addEventListener("error", (event) => {
      if (worker === started)
        hear({ kind: "ended", at: 0, error: { name: "Error", message: event.message || "the page's worker did not load", facts: [] } });
    });
    worker = started;
    return started;
  };

  return {
    run({ vendor, code, faults, keep }) {
      // A worker that only loaded the vendor is as good as new.
      if (ranVendor !== undefined && (!keep || ranVendor !== vendor)) stop();
      ranVendor = vendor;
      (worker ?? start()).postMessage({ kind: "run", vendor, code, faults, keep } satisfies Order);
    },
    stop,
    ask: (order) => worker?.postMessage(order),
    load: (vendor) => (worker ?? start()).postMessage({ kind: "load", vendor } satisfies Order),
  };
}

/** A worker made from a blob inherits the policy of this page, which one from an address would not: no `import()` leaves this site. */
function startWorker(): Worker {
  const address = new URL(workerUrl, location.href).href;
  const url = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" }));
  return new Worker(url, { type: "module", name: "try-it" });
}
