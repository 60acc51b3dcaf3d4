import type { DeclareOperation } from "../handlers.ts";
import type { Answer, Call, VendorContext } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import { journeyApplicationFinder } from "./find-journey-application.ts";
import { acknowledgement, journeyBody } from "./journey-body.ts";
import { linkJourneyEntities } from "./journey-entities.ts";
import { recordEvent } from "./journey-events.ts";
import { readFullData } from "./journey-full-data.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import { addEntities, runLater } from "./journey-runs.ts";
import { settleApplication } from "./journey-status.ts";
import { type JourneyApplicationUpdate, planUpdate } from "./plan-journey-update.ts";
import { continueEntityApplication } from "./run-entity-application.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

/** The operations that give a journey application what it waits for. */
export function declareJourneyUpdates(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const find = journeyApplicationFinder(state, errors);

  const update = (application: JourneyApplicationRecord, { header, query, body }: Call, session: Session): Answer => {
    const call = { state, context, errors, session };
    const input = body as JourneyApplicationUpdate;
    const { given, added } = planUpdate(application, input, call);
    const linked = linkJourneyEntities(added, call);
    const start = addEntities(application, linked, call);
    for (const { entityApplication } of given) entityApplication.status = "running";
    if (given.length + linked.length > 0) application.status = "running";

    const run = (): void => {
      for (const { entityApplication, data } of given) {
        continueEntityApplication({ state, context, application, entityApplication }, data);
      }
      start();
      if (input.has_finished_sending_additional_entities === true) {
        application.awaitsEntities = false;
        recordEvent(application, { type: "has_finished_sending_additional_entities" }, call);
      }
      settleApplication(application, call);
    };
    if (header["alloy-journey-override-sync"] === "true") {
      runLater(run, call);
      return { status: 200, body: acknowledgement(application) };
    }
    run();
    return { status: 200, body: journeyBody(application, state, readFullData(query)) };
  };

  operation("updateJourneyApplication", (call, session) => update(find.byToken(call, session), call, session));
  operation("updateLatestJourneyApplication", (call, session) => update(find.latest(call, session), call, session));
}
