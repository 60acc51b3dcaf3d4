import { type EntityRecord, nameOf } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";
import { personas } from "./personas.ts";

/** What a last name does in a journey, besides what it does to the evaluations there. */
export interface JourneyPersona {
  readonly lastName: string;
  /** Where an entity that its workflow approved goes before it is through. */
  readonly detour?: "documents" | "stepUp" | "action" | "applicationReview";
  /** Whether the workflow cannot be run at all. */
  readonly fails?: boolean;
}

/** The last names that change the way through a journey. Upper and lower case matter. A detour that a branch lacks is not taken. */
const journeyPersonas: readonly JourneyPersona[] = [
  { lastName: "Documents", detour: "documents" },
  { lastName: "Stepup", detour: "stepUp" },
  { lastName: "Action", detour: "action" },
  { lastName: "Escalate", detour: "applicationReview" },
  { lastName: "Fail", fails: true },
];

/** External application ids for which every call is one too many. */
export const throttledApplicationIds: readonly string[] = ["rate_limited"];

/** The persona of an entity in a journey. */
export function journeyPersonaOf(data: Attributes, entity: EntityRecord): JourneyPersona | undefined {
  const lastName = decidingName(data, entity);
  return journeyPersonas.find((persona) => persona.lastName === lastName);
}

/** The name of the persona that stands in for an entity, in its evaluations or in the journey. */
export function personaNameOf(data: Attributes, entity: EntityRecord): string | undefined {
  const lastName = decidingName(data, entity);
  return [...journeyPersonas, ...personas].find((persona) => persona.lastName === lastName)?.lastName;
}

/** The last name in an entity's data, else the last word of the business's or the entity's name. */
function decidingName(data: Attributes, entity: EntityRecord): string | undefined {
  const name = [data["name_last"], data["business_name"], nameOf(entity)].find((one) => typeof one === "string" && one.trim() !== "");
  const words = String(name ?? "").trim();
  return name === data["name_last"] ? words : words.split(" ").at(-1);
}
