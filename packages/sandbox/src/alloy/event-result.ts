import type { Json } from "../json.ts";
import type { Answer } from "../vendor.ts";
import type { EventRecord } from "./event-record.ts";
import type { InvestigationRecord } from "./investigation-record.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";

/** An alert that an event raised, and the investigations that it is part of. */
export interface EventAlert {
  readonly application: JourneyApplicationRecord;
  readonly investigations: readonly InvestigationRecord[];
}

/** What became of an event. */
export interface EventEffect {
  /** What is now held, as the operations that read it show it. Empty for what is only kept. */
  readonly data: Json;
  readonly alerts?: readonly EventAlert[];
}

/** The answer to an event that was taken. */
export function processedEvent(event: EventRecord, { data, alerts = [] }: EventEffect): Answer {
  return eventAnswer(event, 201, { event_status: "PROCESSED", data, evaluations: [], journey_applications: alerts.map(alertBody) });
}

/** The answer to an event that was refused. It has the body of a success, with `error` filled in. */
export function refusedEvent(event: EventRecord, status: 400 | 409, error: Json): Answer {
  return eventAnswer(event, status, { event_status: "ERROR", evaluations: [], journey_applications: [] }, error);
}

function eventAnswer({ token, type }: EventRecord, status: number, event: Json, error?: Json): Answer {
  return {
    status,
    body: {
      status_code: status,
      event_request_token: token,
      _links: { self: { href: `/v1/events/${token}` } },
      event: { ...(type !== "" && { event_type: type }), ...event },
      ...(error && { error }),
    },
  };
}

function alertBody({ application, investigations }: EventAlert): Json {
  return {
    error: null,
    journey_application_token: application.token,
    journey_application_status: application.status,
    journey_token: application.journeyToken,
    journey_version_id: application.journeyVersion,
    source_evaluation_tokens: [],
    investigations: investigations.map(({ token, state }) => ({ investigation_token: token, investigation_state: state })),
    _links: { self: { href: `/v1/journeys/${application.journeyToken}/applications/${application.token}` } },
  };
}
