import type { VendorContext } from "../vendor.ts";
import type { EventRefusals } from "./event-errors.ts";
import type { EventReferences } from "./event-references.ts";
import type { EventEffect } from "./event-result.ts";
import type { Attributes } from "./missing-input.ts";
import type { AlloyState } from "./state.ts";

/** One event as its handler sees it. */
export interface EventCall {
  readonly data: Attributes;
  readonly state: AlloyState;
  readonly context: VendorContext;
  readonly references: EventReferences;
  readonly refusals: EventRefusals;
}

/** What an event type does. It refuses before it changes anything. */
export type EventHandler = (call: EventCall) => EventEffect;
