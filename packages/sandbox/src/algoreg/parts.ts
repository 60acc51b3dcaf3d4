import type { VendorContext } from "../vendor.ts";
import type { AlgoregState } from "./state.ts";
import type { EventSource } from "./webhooks.ts";

/** What the operations work with: all that is known, and the sandbox around it. */
export interface Parts {
  readonly state: AlgoregState;
  readonly context: VendorContext;
}

/** Sends an event to the webhooks, with what caused it. The events of sessions do not say it. */
export function tell({ context }: Parts, type: string, data: Readonly<Record<string, unknown>>, source?: EventSource): void {
  context.emit({ type, data, ...(source && { description: source }) });
}
