import type { Change, Payloads } from "@kyc-clients/testing";

const timestamp = "2026-11-20T10:00:00.000Z";
const address = { type: "primary", line_1: "4 Elder Row", city: "Reno", state: "NV", postal_code: "89501", country_code: "US" };
const holder = { external_entity_id: "member-1", account_holder_type: "primary" };
const of = (event_type: string, data: object): object => ({ event_type, data: { timestamp, ...data } });

/** Wrong for each type of event. */
const wrong: readonly Change[] = [
  ["no type", "/event_type"],
  ["a type that no page lists", "/event_type", "person_deleted"],
  ["a list of data", "/data", []],
  ["null as data", "/data", null],
  ["no time", "/data/timestamp"],
  ["milliseconds as the time", "/data/timestamp", 1_795_219_380_000],
  ["a day that is none", "/data/timestamp", "2026-02-31T10:00:00Z"],
  ["a list of further data", "/data/supplemental_data", []],
  ["a number as your id of the event", "/external_event_id", 1],
  ["a very long id of the cycle", "/event_lifecycle_id", "x".repeat(129)],
];

/** By type: one that must pass, what may become of it, and what may not. */
const types: Readonly<Record<string, { data: object; good?: readonly Change[]; bad: readonly Change[] }>> = {
  person_created: {
    data: {
      external_entity_id: "member-1",
      name_first: "Tova",
      addresses: [address],
      phones: [{ phone_number: "12025550180", type: "work" }],
    },
    good: [
      ["no id of the event", "/external_event_id", null],
      ["a field of your own", "/data/plan", { level: 2 }],
      ["no second line", "/data/addresses/0/line_2", null],
      [
        "an address abroad without a state",
        "/data/addresses/0",
        { type: "x", line_1: "1", city: "Oslo", postal_code: "0150", country_code: "NO" },
      ],
      ["a group", "/data/entity_groups", [{ external_entity_group_id: "household-1", roles: ["joint"], ownership_percentage: 50 }]],
      ["a new id of your own", "/data/external_entity_ids", [{ external_entity_id: "crm-1", designation: "primary" }]],
    ],
    bad: [
      ["no id of the person", "/data/external_entity_id"],
      ["a token only", "/data", { timestamp, entity_token: "P-invented" }],
      ["an address in the US without a state", "/data/addresses/0/state"],
      ["an address without its kind", "/data/addresses/0/type"],
      ["an address without a street", "/data/addresses/0/line_1"],
      ["a phone without its number", "/data/phones/0/phone_number"],
      ["another kind of phone", "/data/phones/0/type", "pager"],
      ["another state", "/data/status", "asleep"],
      ["empty words on the state", "/data/status_detail", ""],
      ["another word on fraud", "/data/status_fraud", "maybe"],
      ["a group without its name", "/data/entity_groups", [{ roles: ["joint"] }]],
      ["another role in a group", "/data/entity_groups", [{ entity_group_token: "G", roles: ["observer"] }]],
      ["a share in words", "/data/entity_groups", [{ entity_group_token: "G", ownership_percentage: "50" }]],
      ["a number as a name", "/data/name_first", 7],
    ],
  },
  person_updated: {
    data: { entity_token: "P-invented", name_last: "Roe" },
    good: [["your own id", "/data", { timestamp, external_entity_id: "member-1" }]],
    bad: [
      ["nobody it is about", "/data/entity_token"],
      ["a number as the token", "/data/entity_token", 1],
    ],
  },
  business_created: {
    data: { external_entity_id: "company-1", business_name: "Northbeam Tools" },
    bad: [
      ["no id of the business", "/data/external_entity_id"],
      ["no name", "/data/business_name"],
      ["a number as the tax id", "/data/business_federal_ein", 1],
    ],
  },
  business_updated: {
    data: { external_entity_id: "company-1" },
    bad: [["nobody it is about", "/data/external_entity_id"]],
  },
  bank_account_created: {
    data: { external_account_id: "account-1", account_number: "000111", entities: [holder], country_code: "US", account_class: "deposit" },
    good: [
      ["no class", "/data/account_class", null],
      ["a group with a holder", "/data/external_entity_group_id", "household-1"],
      ["a holder by token", "/data/entities/0", { entity_token: "P-invented", account_holder_type: "trustee" }],
    ],
    bad: [
      ["no id of the account", "/data/external_account_id"],
      ["no number of the account", "/data/account_number"],
      ["no holders", "/data/entities"],
      ["a holder without a name", "/data/entities/0", { account_holder_type: "primary" }],
      ["another kind of holder", "/data/entities/0/account_holder_type", "heir"],
      ["another class", "/data/account_class", "crypto"],
      ["a country in full", "/data/country_code", "United States"],
      ["a balance in words", "/data/account_balance", "12"],
      ["a day without a time", "/data/opening_date", "2026-11-01"],
      ["another state", "/data/account_type_status", "Dormant"],
      [
        "a group without a holder",
        "/data",
        { timestamp, external_account_id: "a", account_number: "1", entity_group_token: "G", entities: [] },
      ],
    ],
  },
  bank_account_updated: {
    data: { account_token: "A-invented", status: "Frozen" },
    good: [["your own id", "/data", { timestamp, external_account_id: "account-1" }]],
    bad: [
      ["no account", "/data/account_token"],
      ["a flag for fraud", "/data/status_fraud", true],
    ],
  },
  external_account_created: {
    data: { external_account_id: "elsewhere-1", entities: [holder], link_timestamp: timestamp },
    good: [["no number of the account", "/data/link_timestamp", null]],
    bad: [
      ["no id of the account", "/data/external_account_id"],
      ["no holders", "/data/entities"],
      ["milliseconds as the time of the link", "/data/link_timestamp", 1],
    ],
  },
  external_account_updated: {
    data: { external_account_id: "elsewhere-1", unlink_timestamp: timestamp },
    bad: [
      ["no account", "/data/external_account_id"],
      ["a day as the end of the link", "/data/unlink_timestamp", "today"],
    ],
  },
  transaction: {
    data: {
      external_transaction_id: "t-1",
      external_entity_id: "member-1",
      external_account_id: "account-1",
      amount: -1250,
      currency: "USD",
      counterparty: { external_counterparty_id: "shop-1" },
      category: "Purchase",
      linked_transactions: [{ external_transaction_id: "t-0", reason: "Refund" }],
    },
    good: [
      ["no category", "/data/category", null],
      ["a field of your own", "/data/till", 4],
      ["the date of making", "/data/transaction_created_date", "2026-11-20"],
      ["a number of the other account", "/data/counterparty", { account_number: "000222" }],
    ],
    bad: [
      ["no id", "/data/external_transaction_id"],
      ["no amount", "/data/amount"],
      ["a broken amount", "/data/amount", -12.5],
      ["an amount in words", "/data/amount", "-1250"],
      ["no currency", "/data/currency"],
      ["a currency of four letters", "/data/currency", "USDT"],
      ["no other party", "/data/counterparty"],
      ["another party without a name", "/data/counterparty", { account_name: "A shop" }],
      ["nobody whose money it is", "/data/external_entity_id"],
      ["no account it is of", "/data/external_account_id"],
      ["another category", "/data/category", "Tip"],
      ["another way of processing", "/data/process_method", "Fax"],
      ["another state", "/data/status", "Held"],
      ["another word on the return", "/data/return_code_reason", "Lost"],
      ["a link without a reason", "/data/linked_transactions/0/reason"],
      ["a link by both names", "/data/linked_transactions/0/transaction_token", "T-0"],
      ["a link by neither name", "/data/linked_transactions/0/external_transaction_id"],
      ["a code in words", "/data/response_code", "12"],
    ],
  },
  login: {
    data: { entity_token: "P-invented", login_method: "sso", sso: "okta", status: "successful", device: { ip_address_v4: "192.0.2.7" } },
    good: [
      ["nobody to vouch", "/data/sso", null],
      ["a name", "/data/username", "tova"],
    ],
    bad: [
      ["no method", "/data/login_method"],
      ["another method", "/data/login_method", "magic"],
      ["another to vouch", "/data/sso", "example"],
      ["another state", "/data/status", "ok"],
      ["nobody it is about", "/data/entity_token"],
      ["a number as the address", "/data/device/ip_address_v4", 1],
    ],
  },
  credentials_updated: {
    data: {
      entity_token: "P-invented",
      target: "2fa",
      "2fa": { methods: [{ method: "sms", value: "12025550180" }], required: true },
      operation: "create",
    },
    bad: [
      ["no target", "/data/target"],
      ["another target", "/data/target", "pin"],
      ["another channel", "/data/channel", "fax"],
      ["another operation", "/data/operation", "rotate"],
      ["settings without methods", "/data/2fa/methods"],
      ["another method", "/data/2fa/methods/0/method", "pigeon"],
      ["an empty value", "/data/2fa/methods/0/value", ""],
      ["a word as the flag", "/data/authenticated_user", "yes"],
    ],
  },
  embedded_authentication: {
    data: { embedded_application: "zelle", external_entity_id: "member-1", device: { registered_device: false } },
    bad: [
      ["no application", "/data/embedded_application"],
      ["another application", "/data/embedded_application", "wallet"],
      ["nobody it is about", "/data/external_entity_id"],
      ["a word as the flag", "/data/device/registered_device", "no"],
    ],
  },
  modify_notification: {
    data: {
      external_entity_id: "member-1",
      notification: { type: "security", subtype: "new device" },
      notification_target: [{ method: "push_notification", value: "device-1" }],
      operator: "less_than",
      amount: 500,
    },
    bad: [
      ["another kind", "/data/notification/type", "weather"],
      ["no finer kind", "/data/notification/subtype"],
      ["another method", "/data/notification_target/0/method", "pigeon"],
      ["another comparison", "/data/operator", "about"],
      ["a broken amount", "/data/amount", 5.5],
      ["a word as the flag", "/data/enabled", "on"],
    ],
  },
  entity_group_created: {
    data: {
      external_entity_group_ids: [{ external_entity_id: "household-1", designation: "primary" }],
      type: "joint_account",
      entities: [
        { external_entity_id: "member-1", roles: ["joint"], bank_accounts: [{ external_account_id: "account-1", role: "primary" }] },
      ],
    },
    good: [["no members", "/data/entities", []]],
    bad: [
      ["no ids", "/data/external_entity_group_ids"],
      ["an id as it is", "/data/external_entity_group_ids/0", "household-1"],
      ["an id without itself", "/data/external_entity_group_ids/0/external_entity_id"],
      ["another kind", "/data/type", "club"],
      ["no members' list", "/data/entities"],
      ["a member without a name", "/data/entities/0/external_entity_id"],
      ["one role without a list", "/data/entities/0/roles", "joint"],
      ["another role on an account", "/data/entities/0/bank_accounts/0/role", "heir"],
    ],
  },
  entity_group_updated: {
    data: { entity_group_token: "G-invented", entities: [{ entity_token: "P-invented", roles: "joint", remove_entity: true }] },
    good: [["a list of roles", "/data/entities/0/roles", ["joint", "primary"]]],
    bad: [
      ["no group", "/data/entity_group_token"],
      ["another role", "/data/entities/0/roles", "observer"],
      ["a word as the flag", "/data/entities/0/remove_entity", "true"],
      ["a word as the flag of filing", "/data/archive_entity_group", "yes"],
    ],
  },
  card_created: {
    data: {
      external_card_id: "card-1",
      external_entity_id: "member-1",
      card_type: "debit",
      expiry_month: "09",
      expiry_year: "2030",
      status: "active",
    },
    good: [["a month without its nought", "/data/expiry_month", "9"]],
    bad: [
      ["no id of the card", "/data/external_card_id"],
      ["nobody whose card it is", "/data/external_entity_id"],
      ["another kind", "/data/card_type", "library"],
      ["a thirteenth month", "/data/expiry_month", "13"],
      ["a year of two digits", "/data/expiry_year", "30"],
      ["another state", "/data/status", "lost"],
      ["another way to set the code", "/data/pin_update_method", "letter"],
      ["a holder of another kind", "/data/entities", [{ card_holder_type: "heir", external_entity_id: "member-1" }]],
      ["an account without its kind", "/data/accounts", [{ external_account_id: "account-1" }]],
    ],
  },
  card_updated: {
    data: { external_card_id: "card-1", external_entity_id: "member-1", is_locked: true },
    bad: [
      ["a word as the flag", "/data/is_locked", "yes"],
      ["another form", "/data/form_factor", "paper"],
    ],
  },
};

const result = {
  status_code: 201,
  event_request_token: "ER-invented",
  _links: { self: { href: "/events/ER-invented" } },
  event: {
    event_type: "login",
    event_status: "PROCESSED",
    data: { any: 1 },
    evaluations: [
      {
        error: null,
        evaluation_token: "S-1",
        workflow_token: "W-1",
        workflow_version_id: 1,
        prefiltered: false,
        summary: { result: "success", outcome: null, tags: [] },
      },
    ],
    journey_applications: [
      {
        error: "A reason",
        journey_application_token: null,
        source_evaluation_tokens: [],
        investigations: [{ investigation_token: "I-1", investigation_state: null }],
      },
    ],
  },
  error: null,
};
const failure = {
  message: "Not valid",
  name: "BadRequest",
  statusCode: 400,
  issues: [{ code: "x", path: ["data", 0], message: "Missing" }],
};
const common = { status_code: 400, error: { minor_code: 4002, type: "Bad Request" }, timestamp: 1_795_219_380_000 };

/** Events, one entry a type, and what is told of them. */
export const events: readonly Payloads[] = [
  ...Object.entries(types).map(([type, { data, good = [], bad }]) => ({
    at: `createEvent body of ${type}`,
    base: of(type, data),
    good: [["no data", "/data"] as const, ...good],
    bad: [...wrong, ...bad],
  })),
  {
    at: "createEvent 201",
    base: result,
    good: [
      ["a type that no page lists", "/event/event_type", "person_deleted"],
      ["a state that no page lists", "/event/event_status", "QUEUED"],
      ["a failure of a workflow as an object", "/event/evaluations/0/error", { message: "Down" }],
      ["no summary", "/event/evaluations/0/summary", null],
      ["a failure", "/error", failure],
    ],
    bad: [
      ["a status in words", "/status_code", "201"],
      ["a number as the token", "/event_request_token", 1],
      ["a link as text", "/_links/self", "/events/ER-invented"],
      ["a text as the event", "/event", "login"],
      ["a map of evaluations", "/event/evaluations", {}],
      ["a version in words", "/event/evaluations/0/workflow_version_id", "1"],
      ["a word as the flag", "/event/evaluations/0/prefiltered", "no"],
      ["null for the journeys", "/event/journey_applications", null],
      ["a list of data", "/event/data", []],
    ],
  },
  {
    at: "createEvent 400",
    base: { status_code: 400, error: failure },
    good: [["the common body", "", common]],
    bad: [
      ["a text as the error", "/error", "Not valid"],
      ["a list", "", []],
      ["a status in words", "/status_code", "400"],
      ["a text as the issues", "/error/issues", "Missing"],
      ["null", "", null],
    ],
  },
  {
    at: "getEventSchema 200",
    base: {
      status_code: 200,
      type: "object",
      event_type: { type: "string" },
      external_event_id: { type: "string", nullable: true },
      data: { any: {} },
    },
    good: [["more that no page lists", "/event_lifecycle_id", { type: "string" }]],
    bad: [
      ["a status in words", "/status_code", "200"],
      ["a text as the data", "/data", "object"],
      ["a list of data", "/data", []],
      ["a name of the type alone", "/event_type", "login"],
      ["a list", "", []],
    ],
  },
  {
    at: "getEventSchema 400",
    base: common,
    good: [["an object of any shape", "", { message: "No such type" }]],
    bad: [
      ["a text", "", "No such type"],
      ["a list", "", []],
    ],
  },
  {
    at: "getEvent 200",
    base: {
      event_request_token: "ER-invented",
      event_type: "login",
      events_api_type_id: 4,
      event_status_id: null,
      event_lifecycle_id: null,
      external_event_id: "e-1",
      timestamp,
      body: { event_type: "login" },
    },
    good: [["a type that no page lists", "/event_type", "person_deleted"]],
    bad: [
      ["a number as the token", "/event_request_token", 1],
      ["a number of the type in words", "/events_api_type_id", "4"],
      ["milliseconds as the time", "/timestamp", 1_795_219_380_000],
      ["a text as the body", "/body", "login"],
      ["a very long id of the cycle", "/event_lifecycle_id", "x".repeat(129)],
    ],
  },
  {
    at: "getEvent 404",
    base: { error: "No such event" },
    bad: [
      ["the common error", "/error", common.error],
      ["a list", "", []],
    ],
  },
];
