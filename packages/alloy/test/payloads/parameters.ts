import type { Change, Payloads } from "@kyc-clients/testing";

const flag = (name: string): readonly Change[] =>
  ["maybe", "1", "yes", "TRUE", ""].map((text) => [`"${text}" for ${name}`, `/${name}`, text]);
const flags = (name: string): readonly Change[] => ["true", "false"].map((text) => [`"${text}" for ${name}`, `/${name}`, text]);
const unknown: Change = ["a parameter that no page lists", "/verbose", "true"];

/** Paths need every value. */
const paths = {
  getEvaluation: { evaluation_token: "S-1" },
  getEntityEvaluation: { entity_token: "P-1", evaluation_token: "S-1" },
  getEntity: { entity_token: "member 1/x" },
  getEntityGroup: { entity_token_or_external_id: "household-1" },
  getBankAccount: { account_identifier_or_token: "account-1" },
  downloadEntityDocument: { entity_token: "P-1", document_token: "D-1" },
  uploadDocument: { document_token: "D-1" },
  getEntityReview: { entity_token: "P-1", review_token: "R-1" },
  createJourneyApplication: { journey_token: "J-1" },
  getJourneyApplication: { journey_token: "J-1", journey_application_token: "JA-1" },
  getLatestJourneyApplication: { external_application_id: "order 1" },
  updateJourneyActionNode: { journey_token: "J-1", journey_application_token: "JA-1", node_id: "17" },
  reviewEntityApplication: { journey_token: "J-1", journey_application_token: "JA-1", case_token: "C-1" },
  getEvent: { event_request_token: "ER-1" },
  getTransaction: { transaction_id: "t-1" },
  getInvestigation: { investigation_token: "I-1" },
};

const journeyHeaders: readonly Change[] = [
  ...flag("alloy-sandbox"),
  ...flag("alloy-refresh-cache"),
  ["a word as the version", "/alloy-journey-version", "v2"],
];

/** Values in paths, queries and headers, which are texts. Names of headers are in small letters. */
export const parameters: readonly Payloads[] = [
  ...Object.entries(paths).map(([operation, base]) => ({
    at: `${operation} path`,
    base,
    bad: [
      ...Object.keys(base).map((name): Change => [`no ${name}`, `/${name}`]),
      ...Object.keys(base).map((name): Change => [`a list as ${name}`, `/${name}`, ["a", "b"]]),
    ],
  })),
  { at: "createPerson query", base: {}, bad: [unknown, ["another one", "/dryRun", "1"]] },
  {
    at: "getParameters header",
    base: { "alloy-workflow-token": "W-invented", accept: "application/json" },
    good: [["no workflow", "/alloy-workflow-token"]],
    bad: [
      ["two workflows", "/alloy-workflow-token", ["W-1", "W-2"]],
      ["null as the workflow", "/alloy-workflow-token", null],
    ],
  },
  {
    at: "createEvaluation header",
    base: { "alloy-entity-token": "P-invented", "alloy-entity-type": "person", "alloy-application-version": "3", "x-trace": "1" },
    good: [
      ["a business", "/alloy-entity-type", "business"],
      ...flags("alloy-refresh-cache"),
      ...flags("alloy-bypass-formatter"),
      ...flags("alloy-hydrate-entity-data"),
      ["your own id", "/alloy-external-entity-id", "member-1"],
      ["a group", "/alloy-external-group-id", "household-1"],
      ["a parent", "/alloy-parent-entity-token", "P-2"],
    ],
    bad: [
      ["another kind of entity", "/alloy-entity-type", "cat"],
      ["a group as the kind", "/alloy-entity-type", "group"],
      ["a capital letter in the kind", "/alloy-entity-type", "Person"],
      ["a word as the version", "/alloy-application-version", "abc"],
      ["a broken version", "/alloy-application-version", "3.1"],
      ["an empty version", "/alloy-application-version", ""],
      ...flag("alloy-refresh-cache"),
      ...flag("alloy-bypass-formatter"),
      ...flag("alloy-hydrate-counterparty-data"),
      ...flag("alloy-hydrate-entity-data"),
    ],
  },
  {
    at: "getBankAccount query",
    base: { page: "2", per_page: "1000" },
    good: [
      ["none", "", {}],
      ["a smaller page", "/per_page", "1"],
    ],
    bad: [
      ["more than a page holds", "/per_page", "1001"],
      ["far more than a page holds", "/per_page", "50000"],
      ["a word as the size", "/per_page", "all"],
      ["a word as the page", "/page", "two"],
      ["a broken page", "/page", "1.5"],
      ["an empty page", "/page", ""],
      unknown,
    ],
  },
  {
    at: "createJourneyApplication query",
    base: { fullData: "true", hideFields: "_links" },
    good: [
      ["less data", "/fullData", "false"],
      ["none", "", {}],
    ],
    bad: [...flag("fullData"), ["the name in small letters", "/fulldata", "true"], unknown],
  },
  {
    at: "updateJourneyApplication query",
    base: { fullData: "false" },
    good: [["none", "", {}]],
    bad: [...flag("fullData"), ["fields to hide", "/hideFields", "x"]],
  },
  {
    at: "getLatestJourneyApplication query",
    base: { journeyToken: "J-invented" },
    good: [["none", "", {}]],
    bad: [["all the data", "/fullData", "true"], ["another spelling", "/journey_token", "J-invented"], unknown],
  },
  {
    at: "updateLatestJourneyApplication query",
    base: { journeyToken: "J-invented", fullData: "true" },
    bad: [...flag("fullData"), ["another spelling", "/journey_token", "J-invented"]],
  },
  {
    at: "createJourneyApplication header",
    base: {
      "alloy-journey-version": "2",
      "alloy-sandbox": "true",
      "alloy-sandbox-services": "Northbeam",
      "alloy-multi-environment-config-token": "C-1",
    },
    good: [
      ...flags("alloy-journey-override-sync"),
      ...flags("alloy-journey-application-sync"),
      ["a finer version", "/alloy-journey-version", "2.1"],
    ],
    bad: [...journeyHeaders, ...flag("alloy-journey-override-sync"), ...flag("alloy-journey-application-sync")],
  },
  {
    at: "updateJourneyApplication header",
    base: { "alloy-journey-override-sync": "true" },
    good: [["none", "", {}]],
    bad: flag("alloy-journey-override-sync"),
  },
  { at: "rerunJourneyApplication header", base: { "alloy-journey-version": "2" }, good: flags("alloy-sandbox"), bad: journeyHeaders },
  {
    at: "getEventSchema query",
    base: { type: "login" },
    good: [
      ["persons", "/type", "person_created"],
      ["transactions", "/type", "transaction"],
      ["groups", "/type", "entity_group_updated"],
    ],
    bad: [
      ["no type", "/type"],
      ["a type that has no schema to read", "/type", "modify_notification"],
      ["cards, of which no schema is to read", "/type", "card_created"],
      ["a type that no page lists", "/type", "person_deleted"],
      ["capital letters", "/type", "LOGIN"],
      ["two types", "/type", ["login", "transaction"]],
      unknown,
    ],
  },
  {
    at: "listInvestigations query",
    base: {
      q: { statuses: '["open"]', archived: "false", createdAtFrom: "1795219380" },
      pageNum: "1",
      numRowsPerPage: "100",
      sortColumn: "created_at",
      sortOrder: "ASC",
    },
    good: [
      ["none", "", {}],
      ["a smaller page", "/numRowsPerPage", "20"],
      ["the score first", "/sortColumn", "risk_score"],
      ["the other order", "/sortOrder", "DESC"],
      ["closed ones too", "/q/includeClosed", "true"],
    ],
    bad: [
      ["more than a page holds", "/numRowsPerPage", "101"],
      ["far more than a page holds", "/numRowsPerPage", "500"],
      ["a word as the size", "/numRowsPerPage", "all"],
      ["a word as the page", "/pageNum", "first"],
      ["a broken page", "/pageNum", "1.5"],
      ["another column", "/sortColumn", "name"],
      ["another order", "/sortOrder", "up"],
      ["the order in small letters", "/sortOrder", "asc"],
      ["a word as a filter's flag", "/q/archived", "perhaps"],
      ["a number as a filter's flag", "/q/includeClosed", "1"],
      ["a date as a filter's time", "/q/updatedAtTo", "2026-11-20"],
      ["a filter as it is", "/q", "open"],
      ["pages by another name", "/page", "1"],
      unknown,
    ],
  },
];
