import type { DeclareOperation } from "../handlers.ts";
import { ControlInputError, oneOf, text } from "../members.ts";
import type { Action } from "../vendor.ts";
import { alertBody, alertDetailBody } from "./alert-body.ts";
import { alertStates, lastRevision } from "./alert-record.ts";
import { notFound } from "./errors.ts";
import { shapeList } from "./list-shape.ts";
import { type Page, pageList } from "./page-list.ts";
import { type Parts, tell } from "./parts.ts";
import { revise } from "./scan.ts";
import type { Session } from "./session.ts";
import { addEvent } from "./timeline.ts";
import { OFFICE_AGENT } from "./users.ts";

/** The operations that read alerts: the oldest first. */
export function declareAlerts(operation: DeclareOperation<Session>, { state }: Parts): void {
  operation("listAlerts", ({ body }) => ({
    status: 200,
    body: shapeList(pageList([...state.alerts.values()], body as Page).map(alertBody), state.listShape),
  }));

  operation("getAlert", ({ path }) => {
    const alert = state.alerts.get(path["alert_id"] ?? "");
    if (alert === undefined) throw notFound("alert");
    return { status: 200, body: alertDetailBody(alert) };
  });
}

/** What agents decide on alerts. */
export function alertActions(parts: Parts): Readonly<Record<string, Action>> {
  const { state } = parts;
  return {
    decideAlert: {
      title: `Decides on an alert, as an agent would: ${alertStates.join(", ")}`,
      input: { alert_id: { check: text, required: true }, state: { check: oneOf(alertStates), required: true }, comment: { check: text } },
      run({ alert_id, state: name, comment = "" }) {
        const alert = state.alerts.get(alert_id as string);
        const customer = state.customers.get(alert?.customerExternalId ?? "");
        if (alert === undefined || customer === undefined) throw new ControlInputError("/alert_id", "names no alert");
        const number = alertStates.indexOf(name as (typeof alertStates)[number]);
        const { score } = lastRevision(alert);
        revise(parts, alert, customer, { agent: OFFICE_AGENT, comment: comment as string, score, state: number });
        addEvent(parts, customer, { type: "alert", title: `Alert ${alert.id} decided`, description: name as string, source: "web" });
        tell(parts, "alerts_updated", {}, "web");
        return { alert_id, state: number };
      },
    },
  };
}
