import type { VendorContext } from "../vendor.ts";
import type { EntityRecord } from "./entity-record.ts";
import type { Branch, Journey, JourneyVersion } from "./journey-definition.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord } from "./journey-record.ts";
import { journeys } from "./journeys.ts";
import type { AlloyState } from "./state.ts";

/** What everything about journeys works with. */
export interface JourneyParts {
  readonly state: AlloyState;
  readonly context: VendorContext;
}

/** The journey of an application. */
export function journeyOf({ journeyToken }: JourneyApplicationRecord): Journey {
  return known(journeys.find(({ token }) => token === journeyToken));
}

/** The version of the journey that an application runs. */
export function versionOf(application: JourneyApplicationRecord): JourneyVersion {
  return known(journeyOf(application).versions.find(({ number }) => number === application.journeyVersion));
}

/** The branch that an entity runs through. */
export function branchOf(application: JourneyApplicationRecord, { branchName }: EntityApplicationRecord): Branch {
  return known(versionOf(application).branches.find(({ name }) => name === branchName));
}

/** The entity of an entity application by now: a merge gives the token of one to another. */
export function entityOf({ entity }: EntityApplicationRecord, { entities }: AlloyState): EntityRecord {
  return entities.get(entity.token) ?? entity;
}

/** The path of an application. */
export function applicationPath({ journeyToken, token }: JourneyApplicationRecord): string {
  return `/v1/journeys/${journeyToken}/applications/${token}`;
}

/** Records only ever name journeys, versions and branches that there are. */
function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("an application names no journey of the sandbox");
  return value;
}
