import type { Call } from "../vendor.ts";
import { refuseThrottled, requireJourney } from "./choose-journey.ts";
import type { AlloyErrors } from "./errors.ts";
import type { JourneyApplicationRecord } from "./journey-record.ts";
import type { Session } from "./session.ts";
import type { AlloyState } from "./state.ts";

/** Finds the application that a call is about. */
export interface JourneyApplicationFinder {
  /** By journey and token. @throws Refusal with 404 */
  byToken(call: Call, session: Session): JourneyApplicationRecord;
  /** The newest of an external application id, of one journey where the call says which. @throws Refusal with 404 or 429 */
  latest(call: Call, session: Session): JourneyApplicationRecord;
}

/** Makes a finder over the applications that there are. */
export function journeyApplicationFinder({ journeys }: AlloyState, errors: AlloyErrors): JourneyApplicationFinder {
  const required = (application: JourneyApplicationRecord | undefined, session: Session): JourneyApplicationRecord => {
    if (application !== undefined) return application;
    throw errors.refusal({ status: 404, minorCode: 4041, message: "This journey application does not exist.", session });
  };
  return {
    byToken({ path }, session) {
      const { token } = requireJourney(path["journey_token"], errors, session);
      const application = journeys.byToken.get(path["journey_application_token"] ?? "");
      return required(application?.journeyToken === token ? application : undefined, session);
    },
    latest({ path, query }, session) {
      const id = path["external_application_id"] ?? "";
      refuseThrottled(id, errors, session);
      const applications = journeys.byExternalApplicationId.get(id) ?? [];
      const wanted = query["journeyToken"];
      return required(
        applications.findLast(({ journeyToken }) => wanted === undefined || journeyToken === wanted),
        session,
      );
    },
  };
}
