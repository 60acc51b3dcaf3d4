import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { chooseJourneyVersion, chooseRunOptions, refuseThrottled } from "./choose-journey.ts";
import type { AlloyErrors } from "./errors.ts";
import { journeyApplicationFinder } from "./find-journey-application.ts";
import { createApplication } from "./journey-application.ts";
import { journeyBody } from "./journey-body.ts";
import { linkJourneyEntities } from "./journey-entities.ts";
import { recordEvent } from "./journey-events.ts";
import { readFullData } from "./journey-full-data.ts";
import { journeyOf } from "./journey-parts.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import { addEntities } from "./journey-runs.ts";
import { planRerun, type RerunEntities } from "./plan-journey-rerun.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

interface JourneyApplicationRerun extends RerunEntities {
  readonly external_application_id?: string;
  readonly application_meta?: Json;
}

/** The operations that run a journey application again, as a new one. */
export function declareJourneyReruns(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const find = journeyApplicationFinder(state, errors);

  const rerun = (before: JourneyApplicationRecord, { header, query, body }: Call, session: Session): Json => {
    const call = { state, context, errors, session };
    const input = (body ?? {}) as JourneyApplicationRerun;
    const journey = journeyOf(before);
    const version = chooseJourneyVersion(header, journey, errors, session);
    const options = chooseRunOptions(header, errors, session, before.options);
    refuseThrottled(input.external_application_id, errors, session);
    const linked = linkJourneyEntities(planRerun(before, input, version, call), call);

    const application = createApplication(
      {
        ...{ journey, version, options },
        externalApplicationId: input.external_application_id ?? before.externalApplicationId,
        meta: input.application_meta ?? before.meta,
        entityCount: linked.length,
        entityGroupToken: before.entityGroupToken,
        rerunOf: before,
      },
      call,
    );
    before.reruns.push({ token: application.token, at: context.now() });
    recordEvent(before, { type: "started_rerun_application", members: { rerun_journey_application_token: application.token } }, call);
    recordEvent(application, { type: "started_application" }, call);
    addEntities(application, linked, call)();
    return journeyBody(application, state, readFullData(query));
  };

  operation("rerunJourneyApplication", (call, session) => ({ status: 201, body: rerun(find.byToken(call, session), call, session) }));
  // The one POST that Alloy's own client types answer with 200.
  operation("rerunLatestJourneyApplication", (call, session) => ({ status: 200, body: rerun(find.latest(call, session), call, session) }));
}
