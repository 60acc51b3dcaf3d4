import type { DeclareOperation } from "../handlers.ts";
import { oneOf } from "../members.ts";
import type { Action } from "../vendor.ts";
import { CLIENT_ID } from "./customer-body.ts";
import type { CustomerRecord } from "./customer-record.ts";
import { requireCustomer } from "./find-customer.ts";
import { isoTime } from "./iso-time.ts";
import { type ListShape, listShapes, shapeList } from "./list-shape.ts";
import { type Parts, tell } from "./parts.ts";
import type { Session } from "./session.ts";
import { nextNumber } from "./state.ts";
import { API_AGENT, OFFICE_AGENT } from "./users.ts";
import type { EventSource } from "./webhooks.ts";

/** One event of a customer's timeline. */
export interface TimelineEvent {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly at: number;
  readonly agent: number;
}

/** What happened, and what caused it. */
export interface Happening {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly source: EventSource;
}

/** Notes what happened to a customer, and tells the webhooks. */
export function addEvent(parts: Parts, customer: CustomerRecord, { type, title, description = "", source }: Happening): void {
  const { state, context } = parts;
  const agent = source === "web" ? OFFICE_AGENT : API_AGENT;
  customer.events.push({ id: `ev-${nextNumber(state, "event")}`, type, title, description, at: context.now(), agent });
  tell(parts, "customer_event_updated", {}, source);
}

/** The operation about timelines: the oldest event first. */
export function declareTimeline(operation: DeclareOperation<Session>, { state }: Parts): void {
  operation("listCustomerEvents", ({ path }) => {
    const { events, externalId } = requireCustomer(state, path["customer_external_id"]);
    const bodies = events.map(({ id, type, title, description, at, agent }) => ({
      ID: id,
      EventType: type,
      Title: title,
      Description: description,
      CreatedAt: isoTime(at),
      CustomerExternalID: externalId,
      AgentID: agent,
      ClientID: CLIENT_ID,
    }));
    return { status: 200, body: shapeList(bodies, state.listShape) };
  });
}

/** The form of lists, which the pages leave open. */
export function listShapeActions({ state }: Parts): Readonly<Record<string, Action>> {
  return {
    chooseListShape: {
      title: "Answers listCustomerEvents and listAlerts in one of the forms that the pages allow: array (as at the start), object, one",
      input: { shape: { check: oneOf(listShapes), required: true } },
      run({ shape }) {
        state.listShape = shape as ListShape;
        return { shape };
      },
    },
  };
}
