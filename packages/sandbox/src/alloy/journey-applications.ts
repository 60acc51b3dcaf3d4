import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import type { Call, VendorContext } from "../vendor.ts";
import { bodyRefusal, chooseJourneyVersion, chooseRunOptions, refuseThrottled, requireJourney } from "./choose-journey.ts";
import type { AlloyErrors } from "./errors.ts";
import { journeyApplicationFinder } from "./find-journey-application.ts";
import { createApplication } from "./journey-application.ts";
import { acknowledgement, journeyBody } from "./journey-body.ts";
import { type JourneyEntityInput, linkJourneyEntities, planEntity } from "./journey-entities.ts";
import { type EntityGroupInput, findNamedGroup, joinEntityGroup } from "./journey-entity-group.ts";
import { recordEvent } from "./journey-events.ts";
import { readFullData } from "./journey-full-data.ts";
import { addEntities, runLater } from "./journey-runs.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

interface JourneyApplicationCreate extends EntityGroupInput {
  readonly entities: readonly JourneyEntityInput[];
  readonly external_group_id?: string;
  readonly external_application_id?: string;
  readonly do_await_additional_entities?: boolean;
  readonly application_meta?: Json;
}

/** The operations that start journey applications and show them. */
export function declareJourneyApplications(
  operation: DeclareOperation<Session>,
  state: AlloyState,
  context: VendorContext,
  errors: AlloyErrors,
): void {
  const find = journeyApplicationFinder(state, errors);

  operation("createJourneyApplication", ({ path, query, header, body }, session) => {
    const call = { state, context, errors, session };
    const journey = requireJourney(path["journey_token"], errors, session);
    const version = chooseJourneyVersion(header, journey, errors, session);
    const options = chooseRunOptions(header, errors, session);
    const input = body as JourneyApplicationCreate;
    const { external_group_id: externalGroupId, external_application_id: externalApplicationId } = input;
    const awaitsEntities = input.do_await_additional_entities === true;
    refuseThrottled(externalApplicationId, errors, session);
    if (externalGroupId !== undefined && state.journeys.externalGroupIds.has(externalGroupId)) {
      const details = { parameter: "external_group_id", keyword: "conflict" };
      throw errors.refusal({ status: 409, minorCode: 4091, message: "This group id has an application already.", details, session });
    }
    if (input.entities.length === 0 && !awaitsEntities) {
      throw bodyRefusal(errors, session)("/entities", "minItems", "An application needs an entity.");
    }
    findNamedGroup(input, call);
    const planned = input.entities.map((one, index) => planEntity(one, `/entities/${index}`, version, call));
    const linked = linkJourneyEntities(planned, call);
    const group = joinEntityGroup(input, call);
    const application = createApplication(
      {
        ...{ journey, version, options, externalGroupId, externalApplicationId, awaitsEntities },
        meta: input.application_meta,
        entityCount: linked.length,
        entityGroupToken: group?.token,
      },
      call,
    );
    recordEvent(application, { type: "started_application" }, call);
    const run = addEntities(application, linked, call);
    if (header["alloy-journey-override-sync"] === "true") {
      runLater(run, call);
      return { status: 201, body: acknowledgement(application) };
    }
    run();
    return { status: 201, body: journeyBody(application, state, readFullData(query)) };
  });

  const show = (application: ReturnType<typeof find.byToken>, { query }: Call) => ({
    status: 200,
    body: journeyBody(application, state, readFullData(query)),
  });
  operation("getJourneyApplication", (call, session) => show(find.byToken(call, session), call));
  operation("getLatestJourneyApplication", (call, session) => show(find.latest(call, session), call));
}
