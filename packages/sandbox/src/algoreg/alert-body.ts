import type { Json } from "../json.ts";
import { type AlertRecord, type AlertRevision, lastRevision } from "./alert-record.ts";
import { isoTime } from "./iso-time.ts";
import { type Profile, profileOf } from "./watchlist.ts";

/** When the profiles of the invented list were written. */
const PROFILE_DATE = 1_735_689_600;

/** An alert in short. */
export function alertBody(alert: AlertRecord): Json {
  const { id, createdAt, customerExternalId, profileNumber } = alert;
  return {
    id,
    created_at: isoTime(createdAt),
    customer_external_id: customerExternalId,
    profile_number: profileNumber,
    last_revision: revisionBody(lastRevision(alert), profileOf(profileNumber), alert.revisions.length),
  };
}

/** An alert with the profile. */
export function alertDetailBody(alert: AlertRecord): Json {
  const { profile_number: _, last_revision: revision, ...members } = alertBody(alert);
  const profile = profileOf(alert.profileNumber);
  return {
    ...members,
    last_revision: {
      ...(revision as Json),
      associates: profile.associates.map(({ code, label, number }) => ({
        association_type_code: code,
        association_type_label: label,
        list_id: number,
      })),
      ...flags(profile),
      list_name: "invented-list",
      list_profile: profileBody(profile),
    },
  };
}

function revisionBody(
  { id, agent, comment, at, customerRevision, score, state }: AlertRevision,
  { category }: Profile,
  number: number,
): Json {
  return {
    id,
    agent_id: String(agent),
    comment,
    created_at: isoTime(at),
    customer_revision_id: String(customerRevision),
    profile_date: PROFILE_DATE,
    revision_number: number,
    score,
    state,
    top_category: category,
  };
}

/** One flag a category; `is_rca` stands for each kind of relative and close associate. */
function flags({ category }: Profile): Json {
  const categories = ["PEP", "RCA_PEP", "RCA_SAN", "RCA_SIE", "RCA_SIP", "RCA_SOE", "RCA_SOP", "SAN", "SIE", "SIP", "SOE", "SOP"];
  const one = (name: string): [string, boolean] => [`is_${name.toLowerCase()}`, category === name];
  return { is_rca: category.startsWith("RCA"), ...Object.fromEntries(categories.map(one)) };
}

function profileBody({ kind, gender, born, countries, city, description }: Profile): Json {
  const address = { address_city: city, address_country: countries[0]?.name ?? "", address_line: "1 Invented Street", url: "" };
  const formated = born && `${born.year}-${born.month.padStart(2, "0")}-${born.day.padStart(2, "0")}`;
  return {
    addresses: kind === "person" ? [address] : [],
    company_details: kind === "firm" ? [address] : [],
    countries: [
      {
        country_type: kind === "person" ? "Citizenship" : "Registration",
        country_type_code: 1,
        codes: countries.map(({ code }) => code),
        iso3_codes: countries.map(({ iso3 }) => iso3),
        names: countries.map(({ name }) => name),
      },
    ],
    descriptions: { descriptions1: [{ id: "1", text: description }], descriptions2: [], descriptions3: [] },
    id_number_type: [],
    ...(born && {
      birth_place: [born.place],
      dates: [
        {
          date_type: "Date of birth",
          date_type_code: 1,
          date_values: [{ day: born.day, month: born.month, year: born.year, dnote: "", formated }],
        },
      ],
      deceased: false,
      gender,
    }),
  };
}
