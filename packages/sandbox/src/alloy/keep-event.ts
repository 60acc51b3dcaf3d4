import type { VendorContext } from "../vendor.ts";
import type { EventRecord } from "./event-record.ts";
import type { Attributes } from "./missing-input.ts";
import type { AlloyState } from "./state.ts";

/** Keeps an event as it was sent, for `getEvent`; also one that is then refused. What is no object is kept as an empty one. */
export function keepEvent(sent: unknown, { events }: AlloyState, { now, tokens }: VendorContext): EventRecord {
  const isObject = typeof sent === "object" && sent !== null && !Array.isArray(sent);
  const body = isObject ? (sent as Attributes) : {};
  const event: EventRecord = {
    token: tokens.token("EV-"),
    type: textOf(body["event_type"]) ?? "",
    externalId: textOf(body["external_event_id"]),
    at: now(),
    body,
    refused: false,
  };
  events.byToken.set(event.token, event);
  return event;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
