import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { createEventRefusals } from "./event-errors.ts";
import { eventHandlers } from "./event-handlers.ts";
import type { EventRecord } from "./event-record.ts";
import { createEventReferences } from "./event-references.ts";
import { processedEvent } from "./event-result.ts";
import { type EventType, eventTypes } from "./event-types.ts";
import { isoTime } from "./iso-time.ts";
import { keepEvent } from "./keep-event.ts";
import type { Attributes } from "./missing-input.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

/** The operations that take events and give them back. */
export function declareEvents(operation: DeclareOperation<Session>, state: AlloyState, context: VendorContext): void {
  operation("createEvent", ({ body }) => {
    const event = keepEvent(body, state, context);
    const refusals = createEventRefusals(event);
    const key = JSON.stringify([event.type, event.externalId]);
    const earlier = event.externalId === null ? undefined : state.events.byExternalId.get(key);
    if (earlier !== undefined) {
      throw refusals.conflict("This external_event_id was sent before.", { event_request_token: earlier.token });
    }
    const data = event.body["data"] as Attributes | undefined;
    const references = createEventReferences(state, refusals);
    const handle = eventHandlers[event.type as EventType];
    const effect = data === undefined ? { data: {} } : handle({ data, state, context, references, refusals });
    if (event.externalId !== null) state.events.byExternalId.set(key, event);
    return processedEvent(event, effect);
  });

  operation("getEvent", ({ path }) => {
    const token = path["event_request_token"] ?? "";
    const event = state.events.byToken.get(token);
    return event === undefined ? { status: 404, body: { error: `${token} not found` } } : { status: 200, body: requestBody(event) };
  });
}

/** Alloy publishes none of its numbers. A type has its place in the published list; what was taken is 1, what was refused 2. */
function requestBody({ token, type, externalId, at, body, refused }: EventRecord): Attributes {
  const number = eventTypes.indexOf(type as EventType) + 1;
  return {
    event_request_token: token,
    ...(number > 0 && { event_type: type, events_api_type_id: number }),
    event_status_id: null,
    event_lifecycle_id: body["event_lifecycle_id"] ?? null,
    external_event_id: externalId,
    event_request_status_type_id: refused ? 2 : 1,
    event_request_source: null,
    ingestion_batch_token: null,
    upserted_events_type_id: null,
    timestamp: isoTime(at),
    body,
  };
}
