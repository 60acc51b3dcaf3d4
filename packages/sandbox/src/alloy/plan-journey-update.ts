import { bodyRefusal } from "./choose-journey.ts";
import { namedEntityApplications, namesEntity } from "./find-entity-application.ts";
import { journeyData } from "./journey-data.ts";
import { type JourneyCall, type JourneyEntityInput, type PlannedEntity, planEntity } from "./journey-entities.ts";
import { versionOf } from "./journey-parts.ts";
import type { EntityApplicationRecord, JourneyApplicationRecord } from "./journey-record.ts";
import type { Attributes } from "./missing-input.ts";
import { waitsForData } from "./run-entity-application.ts";

/** What an update sends. */
export interface JourneyApplicationUpdate {
  readonly entities?: readonly JourneyEntityInput[];
  readonly has_finished_sending_additional_entities?: boolean;
}

/** A checked update: data for entities that wait for it, and entities that join. */
export interface PlannedUpdate {
  readonly given: readonly { readonly entityApplication: EntityApplicationRecord; readonly data: Attributes }[];
  readonly added: readonly PlannedEntity[];
}

/** Checks an update before anything is done. @throws Refusal */
export function planUpdate(application: JourneyApplicationRecord, input: JourneyApplicationUpdate, call: JourneyCall): PlannedUpdate {
  const { entities = [], has_finished_sending_additional_entities: hasFinished } = input;
  const refuse = bodyRefusal(call.errors, call.session);
  const conflict = (message: string) => call.errors.refusal({ status: 409, minorCode: 4091, message, session: call.session });
  if (application.closedAt !== null) throw conflict("This journey application is closed.");
  if (hasFinished === true && !application.awaitsEntities) throw conflict("This journey application awaits no more entities.");
  if (entities.length === 0 && hasFinished !== true) throw refuse("/entities", "required", "The update changes nothing.");

  const given: { entityApplication: EntityApplicationRecord; data: Attributes }[] = [];
  const added: PlannedEntity[] = [];
  for (const [index, entity] of entities.entries()) {
    const pointer = `/entities/${index}`;
    const meant = meantBy(application, entity, call);
    if (meant === "new" && application.awaitsEntities) {
      if (typeof entity.data !== "object") throw refuse(`${pointer}/data`, "required", "A new entity needs its data.");
      added.push(planEntity(entity, pointer, versionOf(application), call));
    } else if (meant === "new") {
      throw conflict("This journey application takes no further entities.");
    } else {
      const waiting = meant.filter((one) => waitsForData(one) && given.every(({ entityApplication }) => entityApplication !== one));
      if (waiting.length > 1) throw refuse(pointer, "ambiguous", "Several entities wait for data: name the one that is meant.");
      const [entityApplication] = waiting;
      if (entityApplication === undefined) throw conflict("This entity waits for no data.");
      const answers = entity.answers === undefined ? {} : { answers: entity.answers };
      given.push({ entityApplication, data: { ...journeyData(entity.data ?? {}), ...answers } });
    }
  }
  return { given, added };
}

/** The entities of the application that an entry may mean, or that it is a new one. @throws Refusal with 404 */
function meantBy(
  application: JourneyApplicationRecord,
  entity: JourneyEntityInput,
  call: JourneyCall,
): readonly EntityApplicationRecord[] | "new" {
  const found = namedEntityApplications(application, entity, call);
  if (!namesEntity(entity)) {
    // While more entities are awaited, data without a name is a new entity's; answers alone never are.
    return application.awaitsEntities && entity.answers === undefined ? "new" : found;
  }
  if (found.length > 0) return found;
  if (entity.entity_application_token === undefined) return "new";
  throw call.errors.refusal({ status: 404, minorCode: 4041, message: "This entity application does not exist.", session: call.session });
}
