import * as auth from "@kyc-clients/auth";
import * as core from "@kyc-clients/core";
import type { Message, Order } from "../messages.ts";
import { lock } from "./lock.ts";
import { runProgram } from "./run-program.ts";
import { type Session, startSession } from "./session.ts";
import { shownError } from "./shown-error.ts";
import { loadVendor, type VendorParts } from "./vendor-parts.ts";

/** Where the reader's code runs: the real packages, a sandbox, and no network. */
const post = globalThis.postMessage.bind(globalThis);
const tell = (message: Message): void => post(message);
lock(globalThis);

let session: Session | undefined;

globalThis.addEventListener("message", (event: MessageEvent<Order>) => {
  const order = event.data;
  follow(order).catch((error: unknown) => tell({ kind: "console", level: "error", text: shownError(error).message }));
});

globalThis.addEventListener("unhandledrejection", (event: PromiseRejectionEvent) => {
  const { name, message } = shownError(event.reason);
  tell({ kind: "console", level: "error", text: `Not waited for, and failed: ${name}: ${message}` });
});

async function follow(order: Order): Promise<void> {
  switch (order.kind) {
    case "run":
      return run(order);
    case "load":
      return tellLoaded(await loadVendor(order.vendor));
    case "faults":
      return session?.setFaults(order.faults);
    case "advance":
      await session?.advance(order.ms);
      if (session) tell({ kind: "time", at: session.now() });
  }
}

function tellLoaded({ entry, api }: VendorParts): void {
  const triggers = entry.define().scenarios.map(({ title, trigger, effect }) => ({ title, trigger, effect }));
  tell({ kind: "loaded", vendor: entry.name, operations: Object.keys(api.operations), triggers });
}

async function run({ vendor, code, faults, keep }: Order & { kind: "run" }): Promise<void> {
  const kept = keep && session?.vendor === vendor ? session : undefined;
  const parts = kept ? undefined : await loadVendor(vendor);
  const current = kept ?? startSession(parts as NonNullable<typeof parts>, { "@kyc-clients/core": core, "@kyc-clients/auth": auth }, tell);
  session = current;
  if (parts) tellLoaded(parts);
  tell({ kind: "started", at: current.now() });
  let error: ReturnType<typeof shownError> | undefined;
  try {
    current.setFaults(faults);
    error = await runProgram(code, current.modules, tell);
  } catch (problem) {
    error = shownError(problem);
  }
  tell({ kind: "ended", at: current.now(), ...(error && { error }) });
}

tell({ kind: "ready" });
