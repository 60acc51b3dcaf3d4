import { type EntityRecord, nameOf } from "./entity-record.ts";
import type { Attributes } from "./missing-input.ts";
import { type Persona, personaOf } from "./personas.ts";

/** The persona that decides an evaluation: by the last name in its input, else by the last word of the business's or the entity's name. */
export function choosePersona(formatted: Attributes, entity: EntityRecord): Persona {
  const name = [formatted["name_last"], formatted["business_name"], nameOf(entity)].find((one) => typeof one === "string" && one !== "");
  const isLastName = name === formatted["name_last"];
  return personaOf(
    isLastName
      ? name
      : String(name ?? "")
          .split(" ")
          .at(-1),
  );
}
