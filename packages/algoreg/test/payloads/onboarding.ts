import type { Payloads } from "@kyc-clients/testing";

const detail = {
  session: { external_id: "customer-1", scenario_ref: "default", scenario_id: 3, state: "completed", language: "English" },
  onboarding_customer: { firstname: "Liva", lastname: "Brandt", birthdate: "1990-12-10", country: "DK" },
  decisions: [{ id: 31, comment: "", date: "2026-01-12T09:07:00Z", last: true, label: "PASS", type: "POSITIVE" }],
};
const check = {
  algoreg_score: 80,
  extracted_info: {
    id: 1,
    id_type: "ID",
    document_detail: { emit_country: "LUX", document_number: "X9000001", emit_date: { month: 3, year: 2020 }, extra_infos: null },
    holder_detail: { last_name: ["BRANDT"], first_name: ["LIVA"], birth_date: { day: 10, month: 12, year: 1990 } },
    mrz: ["IDLUX"],
    controls: [{ identifier: "imageIntegrity.quality", result: "SUCCESS" }],
  },
};

/** Go!Vid. */
export const onboarding: readonly Payloads[] = [
  {
    at: "createSession body",
    base: { scenario_code: "default", language: "en-GB", external_id: "customer-1", input_data: { firstname: "Liva" } },
    good: [
      ["no customer", "/external_id"],
      ["a number as the customer", "/external_id", 123],
      ["a date of birth", "/input_data/birthdate", "1990-12-10"],
      ["a member that no page lists", "/input_data/nationality", "DK"],
    ],
    bad: [
      ["no scenario", "/scenario_code"],
      ["no language", "/language"],
      ["a number as the scenario", "/scenario_code", 1],
      ["null as the language", "/language", null],
      ["a flag as the customer", "/external_id", true],
      ["null as the customer", "/external_id", null],
      ["a fraction as the customer", "/external_id", 1.5],
      ["a date in another order", "/input_data/birthdate", "10-12-1990"],
      ["a list of input", "/input_data", []],
    ],
  },
  {
    at: "createSession 200",
    base: { session_id: "6f1c2f6e-0000-4000-8000-000000000001", customer_reference: "customer-1", start_date: 1_768_208_400 },
    good: [
      ["the id alone", "", { session_id: "6f1c" }],
      ["a member that no page lists", "/url", "https://vid.example.org/"],
    ],
    bad: [
      ["no id", "/session_id"],
      ["null as the id", "/session_id", null],
      ["a number as the id", "/session_id", 1],
      ["a number as the customer", "/customer_reference", 1],
      ["a date as the start", "/start_date", "2026-01-12"],
      ["a list", "", []],
    ],
  },
  {
    at: "getSession 200",
    base: detail,
    good: [
      ["nothing at all", "", {}],
      ["a session that is not over", "/decisions", []],
      ["nobody's session", "/session/external_id", ""],
      ["a state that no page lists", "/session/state", "consented"],
      ["a label of the scenario's own", "/decisions/0/label", "Come back later"],
      ["an id that is a fraction", "/decisions/0/id", 510.5],
    ],
    bad: [
      ["a list of sessions", "/session", []],
      ["a map of decisions", "/decisions", {}],
      ["a word for the newest", "/decisions/0/last", "true"],
      ["a way that no page lists", "/decisions/0/type", "MAYBE"],
      ["a way in small letters", "/decisions/0/type", "positive"],
      ["text as the decision's id", "/decisions/0/id", "31"],
      ["text as the scenario's id", "/session/scenario_id", "3"],
      ["a number as the state", "/session/state", 1],
      ["a number as the postal code", "/onboarding_customer/zip", 8000],
    ],
  },
  {
    at: "checkIdentityDocument body",
    base: { base_64_encoded_front_image: "iVBORw0KGgo=" },
    good: [
      ["the back alone", "", { base_64_encoded_back_image: "iVBORw0KGgo=" }],
      ["both sides and two faces", "/base_64_encoded_face_images", ["iVBORw0KGgo=", "iVBORw0KGgo="]],
      ["a back that is empty", "/base_64_encoded_back_image", ""],
      ["the switch whose name no page gives", "/with_scan", true],
    ],
    bad: [
      ["no side", "/base_64_encoded_front_image"],
      ["a face alone", "", { base_64_encoded_face_images: ["iVBORw0KGgo="] }],
      ["a front that is empty", "/base_64_encoded_front_image", ""],
      ["a data URL", "/base_64_encoded_front_image", "data:image/png;base64,iVBO"],
      ["a data URL among the faces", "/base_64_encoded_face_images", ["data:image/png;base64,iVBO"]],
      ["one face without a list", "/base_64_encoded_face_images", "iVBORw0KGgo="],
      ["a number as the back", "/base_64_encoded_back_image", 3],
      ["null as the front", "/base_64_encoded_front_image", null],
    ],
  },
  {
    at: "checkIdentityDocument 200",
    base: check,
    good: [
      ["nothing at all", "", {}],
      ["faces that were compared", "", { facematch_score: 91.5, facematch_info: { a: [] } }],
      ["more about the document", "/extracted_info/document_detail/extra_infos", { any: 1 }],
      ["a result that no page lists", "/extracted_info/controls/0/result", "FAILED"],
    ],
    bad: [
      ["a score in words", "/algoreg_score", "80"],
      ["one name without a list", "/extracted_info/holder_detail/last_name", "BRANDT"],
      ["a date as text", "/extracted_info/document_detail/emit_date", "2020-03"],
      ["a day as text", "/extracted_info/holder_detail/birth_date/day", "10"],
      ["one line without a list", "/extracted_info/mrz", "IDLUX"],
      ["a map of controls", "/extracted_info/controls", {}],
      ["text as the reading's id", "/extracted_info/id", "1"],
      ["a text about the match", "/facematch_info", "good"],
      ["null as what was read", "/extracted_info", null],
    ],
  },
];
