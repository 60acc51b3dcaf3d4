import type { Payloads } from "@kyc-clients/testing";

const agent = { first_name: "An", last_name: null, email: "agent@bank.example", token: "AG-invented" };
const date = "2026-11-20T10:00:00.000Z";
const alert = { agent_token: "AG-invented", journey_alert_token: "JA-invented" };

/** Investigations. */
export const investigations: readonly Payloads[] = [
  {
    at: "listInvestigations 200",
    base: {
      error: null,
      investigations: [
        {
          investigation_token: "I-invented",
          name: null,
          total_alerts: 2,
          type: "Fraud",
          state: "alert_review",
          source: null,
          outcome: null,
          created_at: date,
          updated_at: date,
          closed_at: null,
          archived_at: null,
          device_ids: [],
          program_names: ["Checking"],
          alert_assignees: [],
          _embedded: {
            entities: { "P-invented": { entity_name: null, entity_type: "person", entity_token: "P-invented", risk_score: 0.3 } },
            assigned_agent: agent,
          },
        },
      ],
      _embedded: {
        pagination: { total_investigations: 1, total_pages: 1, page: 1, per_page: 20 },
        sorting: { column: "update_at", order: "DESC" },
      },
    },
    good: [
      ["none", "/investigations", []],
      ["no agent", "/investigations/0/_embedded/assigned_agent", null],
      ["a state that no page lists", "/investigations/0/state", "parked"],
      ["no state", "/investigations/0/state", null],
      ["no score", "/investigations/0/_embedded/entities/P-invented/risk_score", null],
    ],
    bad: [
      ["a list alone", "", []],
      ["a map of investigations", "/investigations", {}],
      ["a number as the token", "/investigations/0/investigation_token", 1],
      ["milliseconds as the time", "/investigations/0/created_at", 1_795_219_380_000],
      ["a count in words", "/investigations/0/total_alerts", "2"],
      ["one device without a list", "/investigations/0/device_ids", "device-1"],
      ["a list of entities", "/investigations/0/_embedded/entities", []],
      ["an agent as text", "/investigations/0/_embedded/assigned_agent", "An"],
      ["a page in words", "/_embedded/pagination/page", "1"],
      ["a flag as the order", "/_embedded/sorting/order", true],
    ],
  },
  {
    at: "createInvestigation body",
    base: { investigation_type: "Fraud", investigation_state: "alert_review", entity_tokens: ["P-invented"], journey_alerts: [alert] },
    good: [
      ["a type of your own", "/investigation_type", "Mule account"],
      ["tags", "/tags", [{ tag_name: "vip", is_outcome_reason: false }]],
      ["words on an alert", "/journey_alerts/0", { ...alert, outcome: "Closed", reason: "Explained", note: "Called back" }],
      ["no entities", "/entity_tokens", []],
    ],
    bad: [
      ["no type", "/investigation_type"],
      ["no state", "/investigation_state"],
      ["no list of entities", "/entity_tokens"],
      ["one entity without a list", "/entity_tokens", "P-invented"],
      ["a number as an entity", "/entity_tokens/0", 1],
      ["no list of alerts", "/journey_alerts"],
      ["an alert by its token alone", "/journey_alerts/0", "JA-invented"],
      ["an alert without its agent", "/journey_alerts/0/agent_token"],
      ["an alert without its token", "/journey_alerts/0/journey_alert_token"],
      ["a tag as text", "/tags", ["vip"]],
      ["a tag that does not say what it is", "/tags", [{ tag_name: "vip" }]],
      ["a word as the flag", "/should_aggregate_alerts", "true"],
    ],
  },
  {
    at: "getInvestigation 200",
    base: {
      investigation_token: "I-invented",
      name: null,
      type: "Fraud",
      state: "case_review",
      created_at: date,
      updated_at: date,
      closed_at: null,
      _embedded: {
        assigned_agent: null,
        entities: { "P-invented": { type: "person", entity_token: "P-invented", entity_name: null, meta: null, risk_score: null } },
        events: [{ event: "assigned", agent, assigned_agent: null, note: null, meta: null }],
        evidences: {
          journey_alerts: [{ journey_application_token: "JA-invented", journey_token: "J-invented" }],
          tags: [{ tag_name: "vip", tag_color: "#000000", is_outcome_reason: true, added_by: agent }],
        },
        documents: [{ document_token: "D-invented" }],
        notes: [{ created_at: "1795219380", created_by: agent, entity_name: null, text: "Called back", is_investigation_level_note: true }],
        reviews: [{ new_investigation_state: "case_review", previous_investigation_state: null, reviewed_at: date, reviewed_by: agent }],
      },
    },
    good: [
      ["a type of your own", "/type", "Mule account"],
      ["an end", "/closed_at", date],
      ["no details", "/_embedded"],
    ],
    bad: [
      ["a number as the token", "/investigation_token", 1],
      ["milliseconds as the time", "/updated_at", 1_795_219_380_000],
      ["a day that is none", "/created_at", "2026-02-31T10:00:00Z"],
      ["a number as the state", "/state", 1],
      ["a list of entities", "/_embedded/entities", []],
      ["a map of events", "/_embedded/events", {}],
      ["a word as the flag of a tag", "/_embedded/evidences/tags/0/is_outcome_reason", "yes"],
      ["a document without its token", "/_embedded/documents/0/document_token"],
      ["a note as text", "/_embedded/notes/0", "Called back"],
      ["milliseconds as the time of a review", "/_embedded/reviews/0/reviewed_at", 1_795_219_380_000],
    ],
  },
];
