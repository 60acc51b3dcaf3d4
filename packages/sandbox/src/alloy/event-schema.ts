import type { DeclareOperation } from "../handlers.ts";
import { eventFields } from "./event-fields.ts";
import type { EventType } from "./event-types.ts";
import type { Session } from "./session.ts";

/** The operation that tells what an event type takes. The types that it does not tell are refused before: the spec does not list them. */
export function declareEventSchema(operation: DeclareOperation<Session>): void {
  operation("getEventSchema", ({ query }) => {
    const type = query["type"] as EventType;
    const { supplemental_data, ...fields } = eventFields[type] ?? {};
    return {
      status: 200,
      body: {
        status_code: 200,
        type: "Object",
        event_type: { type: "string", enum: [type] },
        external_event_id: { type: "string", nullable: true },
        // No workflow of the sandbox wants further input.
        data: { ...fields, supplemental_data: { ...supplemental_data, properties: {} } },
      },
    };
  });
}
