import type { VendorContext } from "../vendor.ts";
import { createId } from "./ids.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";
import type { PersonrState } from "./state.ts";

/** What a hit tells of somebody: list by list, and a list of which nothing is known holds one null. */
export interface AmlHit {
  readonly searchId: string;
  readonly type: string;
  readonly [trait: string]: string | readonly (string | null)[];
}

const traits: readonly string[] = [
  ...["name", "alias", "formerName", "potentialAlias", "registrationNumber", "idNumber", "passportNumber", "dateOfBirth"],
  ...["dateOfDeath", "gender", "stockTicker", "birthCountry", "birthPlace", "fatherName", "motherName", "education"],
  ...["political", "religion", "nationality", "ethnicity"],
];

/** Adds an invented hit on somebody. The word for people is not documented; this one is the sandbox's. */
export function addHit(state: PersonrState, context: VendorContext, record: ApplicantRecord | EntityRecord): AmlHit {
  const hits = state.hits.get(record.id) ?? [];
  const nothing = Object.fromEntries(traits.map((trait) => [trait, [null]]));
  const known =
    record.kind === "entity"
      ? { type: "Company", name: [record.companyName], registrationNumber: [record.registrationNumber] }
      : { type: "Individual", name: [[record.nameFirst, record.nameLast].filter((name) => name !== undefined).join(" ")] };
  const hit: AmlHit = { ...nothing, searchId: createId(context), ...known, alias: [`Invented Alias ${hits.length + 1}`] };
  state.hits.set(record.id, [...hits, hit]);
  return hit;
}
