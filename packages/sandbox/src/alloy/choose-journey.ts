import type { Refusal } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Journey, JourneyVersion } from "./journey-definition.ts";
import { throttledApplicationIds } from "./journey-personas.ts";
import type { JourneyRunOptions } from "./journey-record.ts";
import { journeys } from "./journeys.ts";
import { multiEnvironmentConfigs } from "./multi-environment-configs.ts";
import { refusedBodyDetails } from "./refused-body.ts";
import type { Session } from "./session.ts";

/** Something to throw for a body that fits the spec but not the state, with its place. */
export type BodyRefusal = (pointer: string, keyword: string, message: string) => Refusal;

/** Makes refusals of bodies for one session: 400, minor code 4002. */
export function bodyRefusal(errors: AlloyErrors, session: Session): BodyRefusal {
  return (pointer, keyword, message) =>
    errors.refusal({
      status: 400,
      minorCode: 4002,
      message,
      details: refusedBodyDetails([{ pointer, keyword }]),
      session,
    });
}

/** The journey that a path names. @throws Refusal with 404 when there is none. */
export function requireJourney(token: string | undefined, errors: AlloyErrors, session: Session): Journey {
  const journey = journeys.find((one) => one.token === token);
  if (journey !== undefined) return journey;
  throw errors.refusal({ status: 404, minorCode: 4041, message: "This journey does not exist.", session });
}

/** The version of a journey that a header names, else the active one. @throws Refusal with 400 when there is none. */
export function chooseJourneyVersion(
  header: Readonly<Record<string, string>>,
  { active, versions }: Journey,
  errors: AlloyErrors,
  session: Session,
): JourneyVersion {
  const number = header["alloy-journey-version"];
  const version = number === undefined ? active : versions.find((one) => one.number === Number(number));
  if (version !== undefined) return version;
  throw unknownHeader("alloy-journey-version", errors, session);
}

/** What the headers of a start ask for; what they leave open is as in the application that is run again. */
export function chooseRunOptions(
  header: Readonly<Record<string, string>>,
  errors: AlloyErrors,
  session: Session,
  before: JourneyRunOptions = { sandbox: false, refreshCache: false, multiEnvironmentConfig: null },
): JourneyRunOptions {
  const flag = (name: string, otherwise: boolean): boolean => (header[name] === undefined ? otherwise : header[name] === "true");
  const token = header["alloy-multi-environment-config-token"];
  const config = multiEnvironmentConfigs.find((one) => one.token === token);
  if (token !== undefined && config === undefined) throw unknownHeader("alloy-multi-environment-config-token", errors, session);
  return {
    sandbox: flag("alloy-sandbox", before.sandbox),
    refreshCache: flag("alloy-refresh-cache", before.refreshCache),
    multiEnvironmentConfig: config ?? before.multiEnvironmentConfig,
  };
}

/** Refuses calls about external application ids that have had too many of them. @throws Refusal with 429 */
export function refuseThrottled(externalApplicationId: string | undefined, errors: AlloyErrors, session: Session): void {
  if (externalApplicationId === undefined || !throttledApplicationIds.includes(externalApplicationId)) return;
  throw errors.refusal({ status: 429, minorCode: 4033, message: "Too many requests about this application.", session });
}

function unknownHeader(header: string, errors: AlloyErrors, session: Session): Refusal {
  const details = { header, keyword: "unknown" };
  return errors.refusal({ status: 400, minorCode: 4001, message: `${header} names nothing that there is.`, details, session });
}
