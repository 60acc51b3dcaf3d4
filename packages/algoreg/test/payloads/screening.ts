import type { Payloads } from "@kyc-clients/testing";

const profile = {
  gender: "F",
  deceased: false,
  birth_place: ["Aarhus"],
  dates: [{ date_type: "Date of Birth", date_type_code: 1, date_values: [{ day: "10", month: "12", year: "1990" }] }],
  id_number_type: [{ id_type: "passport", id_values: [{ value: "000" }] }],
};
const alert = {
  id: "a-1",
  created_at: "2026-01-12T09:00:00Z",
  customer_external_id: "customer-1",
  last_revision: {
    id: "r-1",
    agent_id: "7",
    is_pep: true,
    associates: [{ association_type_code: 1, list_id: "l-1" }],
    list_profile: profile,
  },
};
const short = {
  id: "a-1",
  profile_number: "12",
  last_revision: { agent_id: "7", state: 3, score: 90, top_category: "RCA_SIP", profile_date: 1 },
};

/** Go!Scan. Nothing is refused in the answer of `searchNames`, which no page shows. */
export const screening: readonly Payloads[] = [
  {
    at: "getAlert 200",
    base: alert,
    good: [
      ["nothing at all", "", {}],
      ["a category that no page lists", "/last_revision/top_category", "NEW"],
      ["a member that no page lists", "/last_revision/list_profile/images", []],
    ],
    bad: [
      ["a number as the agent", "/last_revision/agent_id", 7],
      ["a word as a flag", "/last_revision/is_pep", "true"],
      ["a number as the day", "/last_revision/list_profile/dates/0/date_values/0/day", 10],
      ["one place without a list", "/last_revision/list_profile/birth_place", "Aarhus"],
      ["a map of associates", "/last_revision/associates", {}],
      ["a word on death", "/last_revision/list_profile/deceased", "no"],
      ["a list of revisions", "/last_revision", []],
      ["a number as the id", "/id", 1],
      ["a list", "", [alert]],
    ],
  },
  {
    at: "listAlerts body",
    base: { limit: 10, offset: 0 },
    good: [
      ["nothing at all", "", {}],
      ["a filter that no page lists", "/state", 1],
    ],
    bad: [
      ["a limit in words", "/limit", "10"],
      ["null as the limit", "/limit", null],
      ["a fraction as the offset", "/offset", 0.5],
      ["an offset in words", "/offset", "0"],
      ["a list", "", []],
    ],
  },
  {
    at: "listAlerts 200",
    base: [short],
    good: [
      ["no alerts", "", []],
      ["the printed form with a list", "", { items: [short], type: "array" }],
      ["the printed form with one alert", "", { items: short }],
      ["a category that no page lists", "/0/last_revision/top_category", "NEW"],
    ],
    bad: [
      ["null", "", null],
      ["a text", "", "none"],
      ["a number as an alert", "/0", 1],
      ["a number as the profile", "/0/profile_number", 12],
      ["a score in words", "/0/last_revision/score", "90"],
      ["a word as the state", "/0/last_revision/state", "new"],
      ["a number as the agent", "/0/last_revision/agent_id", 7],
      ["the printed form with a text", "", { items: "a-1" }],
    ],
  },
  {
    at: "searchNames body",
    base: { entity_type: 1, person_input_data: { first_name: "Liva", date_of_birth: "1990-12-10", countries: ["DNK"] } },
    good: [
      ["a year and a month", "/person_input_data/date_of_birth", "1990-12"],
      ["a year", "/person_input_data/date_of_birth", "1990"],
      ["a year with an unknown rest", "/person_input_data/date_of_birth", "1990-00-00"],
      ["a month with an unknown day", "/person_input_data/date_of_birth", "1990-12-00"],
      ["a firm", "", { entity_type: 2, company_input_data: { company_name: "Nordlys Import", countries: [] } }],
      ["one text", "", { entity_type: 1, query: "Liva Brandt" }],
      ["no filter", "/post_filtering_alias", null],
      ["the default filter", "/post_filtering_alias", ""],
    ],
    bad: [
      ["no kind", "/entity_type"],
      ["a kind that no page lists", "/entity_type", 3],
      ["a kind as text", "/entity_type", "1"],
      ["a date in another order", "/person_input_data/date_of_birth", "10/12/1990"],
      ["a month that no year has", "/person_input_data/date_of_birth", "1990-13"],
      ["an unknown month without a day", "/person_input_data/date_of_birth", "1990-00"],
      ["a day in an unknown month", "/person_input_data/date_of_birth", "1990-00-05"],
      ["a number as the filter", "/post_filtering_alias", 3],
      ["a page size in words", "/page_size", "2"],
      ["one country without a list", "/person_input_data/countries", "DNK"],
      ["a word as a flag", "/exact_match", "no"],
    ],
  },
  {
    at: "searchNames 200",
    base: { hits: [] },
    good: [
      ["a list", "", []],
      ["null", "", null],
    ],
    bad: [],
  },
];
