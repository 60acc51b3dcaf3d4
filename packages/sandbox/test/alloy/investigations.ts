import { type AlloyClient, paginate, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import {
  type Application,
  alert_journey_token,
  applicationOf,
  expectRefused,
  journey_token,
  named,
  pathOf,
  shown,
  start,
} from "./journey-calls.ts";
import { alloy, contract, control, evaluate, HOUR_MS, licence, person, type Schemas } from "./setup.ts";

type Create = Schemas["InvestigationCreate"];

const agents = {
  avery: { token: "AG-SandboxAgent0000000001", email: "agent@example.org", first_name: "Avery", last_name: "Stone" },
  blake: { token: "AG-SandboxAgent0000000002", email: "second.agent@example.org", first_name: "Blake", last_name: "Marsh" },
};
const nobody = { first_name: null, last_name: null, email: null, token: null };

/** An alert about somebody of a last name. */
async function raise(name_last = "Halvorsen", data: object = {}): Promise<Application> {
  const path = { journey_token: alert_journey_token };
  const result = await alloy.createJourneyApplication({ path, body: { entities: [named(name_last, data)] } });
  expect(result).toMatchObject({ status: 201, data: { status: "pending_journey_application_review" } });
  return applicationOf(result);
}

/** The body of an investigation of alerts. */
const of = (alerts: readonly Application[], more: Partial<Create> = {}): Create => ({
  investigation_type: "Fraud",
  investigation_state: "alert_review",
  entity_tokens: [...new Set(alerts.map(({ _embedded }) => _embedded.entity?.token ?? ""))],
  journey_alerts: alerts.map((one) => ({ agent_token: agents.avery.token, journey_alert_token: one.journey_application_token })),
  ...more,
});

async function open(body: Create): Promise<Schemas["Investigation"] & { readonly investigation_token: string }> {
  const result = await alloy.createInvestigation({ body });
  expect(result.status).toBe(201);
  return unwrap(result) as Schemas["Investigation"] & { readonly investigation_token: string };
}

type ListQuery = NonNullable<NonNullable<Parameters<AlloyClient["listInvestigations"]>[0]>["query"]>;

async function listed(query: ListQuery = {}): Promise<(string | undefined)[]> {
  const { investigations = [] } = unwrap(await alloy.listInvestigations({ query }));
  return investigations.map(({ investigation_token }) => investigation_token);
}

/** Investigations of alerts. */
export function testInvestigations(): void {
  test("an investigation shows its alerts, entities and their documents, agents, notes and tags", async () => {
    const alert = await raise();
    const entity_token = alert._embedded.entity?.token ?? "";
    await evaluate({ ...person, name_last: "Halvorsen" });
    const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
    const [journey_alert] = of([alert]).journey_alerts;
    const created = await alloy.createInvestigation({
      body: of([alert], {
        investigation_assignee_token: agents.blake.token,
        investigation_name: "Large transfers",
        note: "Two in one day",
        journey_alerts: [
          { agent_token: agents.avery.token, journey_alert_token: journey_alert?.journey_alert_token ?? "", note: "Seen before" },
        ],
        tags: [{ tag_name: "Suspicious Activity", is_outcome_reason: false }],
      }),
    });
    if (created.status !== 201) throw new Error("not opened");
    expectTypeOf(created.data).toEqualTypeOf<Schemas["Investigation"]>();
    const at = "2026-05-01T12:00:00.000Z";
    expect(created.data).toEqual({
      investigation_token: expect.stringMatching(/^INV-/),
      ...{ name: "Large transfers", type: "Fraud", state: "alert_review", source: "manual", outcome: null },
      ...{ created_at: at, updated_at: at, closed_at: null, archived_at: null },
      _embedded: {
        assigned_agent: agents.blake,
        entities: {
          [entity_token]: {
            ...{ type: "person", entity_token, entity_name: "Runa Halvorsen", meta: null, external_ingestion_identifier: null },
            ...{ recent_action: null, external_entity_identifier: null, risk_score: 0.04 },
          },
        },
        events: [
          { event: "created", agent: nobody, assigned_agent: nobody, note: "Two in one day", meta: null },
          { event: "assigned", agent: nobody, assigned_agent: agents.blake, note: null, meta: null },
        ],
        evidences: {
          journey_alerts: [{ journey_application_token: alert.journey_application_token, journey_token: alert_journey_token }],
          tags: [{ tag_color: "FB923C", tag_name: "Suspicious Activity", is_outcome_reason: false, added_by: nobody }],
        },
        documents: [expect.objectContaining({ document_token, name: licence.name })],
        notes: [
          {
            created_at: at,
            created_by: nobody,
            entity_name: null,
            entity_token: null,
            text: "Two in one day",
            is_investigation_level_note: true,
          },
          {
            created_at: at,
            created_by: agents.avery,
            entity_name: "Runa Halvorsen",
            entity_token,
            text: "Seen before",
            is_investigation_level_note: false,
          },
        ],
        reviews: [],
      },
    });
    const { investigation_token = "" } = created.data;
    expect(unwrap(await alloy.getInvestigation({ path: { investigation_token } }))).toEqual(created.data);
    expect((await shown(alert))._embedded.investigations).toEqual([{ investigation_token, investigation_state: "alert_review" }]);
    const { investigations, error, _embedded } = unwrap(await alloy.listInvestigations());
    expect([error, _embedded]).toEqual([
      null,
      { pagination: { total_investigations: 1, total_pages: 1, page: 1, per_page: 20 }, sorting: { column: "created_at", order: "DESC" } },
    ]);
    expect(investigations).toMatchObject([
      {
        ...{ investigation_token, total_alerts: 1, device_ids: [], program_names: [], alert_assignees: ["Avery Stone"] },
        _embedded: { entities: { [entity_token]: { entity_type: "person", risk_score: 0.04 } }, assigned_agent: agents.blake },
      },
    ]);
  });

  test("a decision on its only alert closes an investigation, and a suspicious one makes a case of it", async () => {
    const [harmless, suspicious] = [await raise(), await raise("Deny")];
    const [first, second] = [await open(of([harmless])), await open(of([suspicious]))];
    await control.advance(HOUR_MS);
    const review = (alert: Application, outcome: string, note?: string) =>
      alloy.reviewJourneyApplication({ path: pathOf(alert), body: { outcome, reason: "Other", ...(note !== undefined && { note }) } });
    expectRefused(await review(harmless, "Approved"), 404, 4042);
    expect((await review(harmless, "No Suspicious Activity", "Paid a builder")).status).toBe(201);
    expect((await review(suspicious, "Suspicious Activity")).status).toBe(201);
    expect(await shown(suspicious)).toMatchObject({ status: "completed", complete_outcome: "Suspicious Activity" });
    const later = "2026-05-01T13:00:00.000Z";
    const closed = unwrap(await alloy.getInvestigation({ path: first }));
    expect(closed).toMatchObject({
      ...{ state: "alert_review_closed", outcome: "No Suspicious Activity", closed_at: later, updated_at: later },
      _embedded: {
        events: [{ event: "created" }, { event: "closed", agent: agents.avery }],
        reviews: [
          {
            ...{ previous_investigation_state: "alert_review", new_investigation_state: "alert_review_closed", note: "Paid a builder" },
            ...{ outcome: "No Suspicious Activity", reason: "Other", reviewed_at: later, reviewed_by: agents.avery },
          },
        ],
      },
    });
    const promoted = unwrap(await alloy.getInvestigation({ path: second }));
    expect(promoted).toMatchObject({ state: "case_review", closed_at: null, _embedded: { events: [{}, { event: "promoted_to_case" }] } });
    expect((await shown(harmless))._embedded.investigations).toMatchObject([{ investigation_state: "alert_review_closed" }]);
  });

  test("an investigation of several alerts is closed with the last of them, and alerts may come decided", async () => {
    const alerts = [await raise(), await raise("Deny")];
    const [one, two] = of(alerts).journey_alerts;
    const decided = { ...one, outcome: "No Suspicious Activity", reason: "Known pattern" } as NonNullable<typeof one>;
    const investigation = await open(of(alerts, { journey_alerts: [decided, two as NonNullable<typeof two>] }));
    expect(investigation.state).toBe("alert_review");
    expect(await shown(alerts[0] as Application)).toMatchObject({ status: "completed", complete_outcome: "No Suspicious Activity" });
    await alloy.reviewJourneyApplication({
      path: pathOf(alerts[1] as Application),
      body: { outcome: "No Suspicious Activity", reason: "Other" },
    });
    expect(unwrap(await alloy.getInvestigation({ path: investigation }))).toMatchObject({ state: "alert_review_closed" });
    const third = await raise("Watchlist");
    const [alert] = of([third]).journey_alerts;
    const closed = await open(
      of([third], { journey_alerts: [{ ...alert, outcome: "No Suspicious Activity" } as NonNullable<typeof alert>] }),
    );
    expect(closed).toMatchObject({ state: "alert_review_closed", closed_at: "2026-05-01T12:00:00.000Z" });
  });

  test("what an investigation names has to exist, and an alert belongs to one investigation", async () => {
    const alert = await raise();
    const [journey_alert] = of([alert]).journey_alerts;
    const refuse = async (more: Partial<Create>, pointer: string) =>
      expectRefused(await alloy.createInvestigation({ body: of([alert], more) }), 400, 4002, { location: "body", problems: [{ pointer }] });
    const alertWith = (changes: object) => ({ journey_alerts: [{ ...journey_alert, ...changes } as NonNullable<typeof journey_alert>] });
    await refuse({ investigation_state: "asleep" }, "/investigation_state");
    await refuse({ investigation_assignee_token: "AG-none" }, "/investigation_assignee_token");
    await refuse({ entity_tokens: [...of([alert]).entity_tokens, "P-none"] }, "/entity_tokens/1");
    await refuse(alertWith({ agent_token: "AG-none" }), "/journey_alerts/0/agent_token");
    await refuse(alertWith({ journey_alert_token: "JA-none" }), "/journey_alerts/0/journey_alert_token");
    await refuse(alertWith({ outcome: "Approved" }), "/journey_alerts/0/outcome");
    expect(await listed()).toEqual([]);
    await open(of([alert]));
    expectRefused(await alloy.createInvestigation({ body: of([alert]) }), 409, 4091);
    const done = await start([named("Halvorsen")]);
    const [other] = of([done]).journey_alerts;
    const decided = { ...other, outcome: "Approved" } as NonNullable<typeof other>;
    expectRefused(await alloy.createInvestigation({ body: of([done], { journey_alerts: [decided] }) }), 409, 4091);
    expect(done._embedded.journey.journey_token).toBe(journey_token);
    expectRefused(await alloy.getInvestigation({ path: { investigation_token: "INV-none" } }), 404, 4041);
  });

  test("paginate reads every page of the list, newest first or in another order", async () => {
    const opened: string[] = [];
    for (let count = 0; count < 5; count++) {
      opened.push((await open(of([await raise()]))).investigation_token);
      await control.advance(1_000);
    }
    const found: (string | undefined)[] = [];
    for await (const one of paginate(alloy.listInvestigations, { query: { numRowsPerPage: 2 } })) found.push(one.investigation_token);
    expect(found).toEqual(opened.toReversed());
    const last = unwrap(await alloy.listInvestigations({ query: { numRowsPerPage: 2, pageNum: 3 } }));
    expect(last._embedded?.pagination).toEqual({ total_investigations: 5, total_pages: 3, page: 3, per_page: 2 });
    expect(await listed({ sortOrder: "ASC" })).toEqual(opened);
    expect(await listed({ pageNum: 4, numRowsPerPage: 2 })).toEqual([]);
    for (const query of [{ pageNum: 0 }, { numRowsPerPage: 0 }, { q: { statuses: "alert_review" } }, { q: { types: '"never-a-type"' } }]) {
      expectRefused(await alloy.listInvestigations({ query }), 400, 4000);
    }
  });

  test("the list is sorted by alerts, by change and by risk", async () => {
    const [first, second] = [await open(of([await raise(), await raise("Deny")])), await open(of([await raise("Review")]))];
    const [a, b] = [first.investigation_token, second.investigation_token];
    expect([await listed({ sortColumn: "total_alerts" }), await listed()]).toEqual([
      [a, b],
      [b, a],
    ]);
    await evaluate({ ...person, name_last: "Halvorsen" });
    const denied = await alloy.createEvaluation({ body: { ...person, name_last: "Deny" } });
    expect(denied.status).toBe(201);
    await evaluate({ ...person, name_last: "Review" });
    expect(await listed({ sortColumn: "risk_score" })).toEqual([a, b]);
    await control.advance(1_000);
    const alert = Object.values(first._embedded?.evidences?.journey_alerts ?? {})[0]?.journey_application_token ?? "";
    const path = { journey_token: alert_journey_token, journey_application_token: alert };
    await alloy.reviewJourneyApplication({ path, body: { outcome: "Suspicious Activity", reason: "Other" } });
    expect(await listed({ sortColumn: "updated_at", sortOrder: "ASC" })).toEqual([b, a]);
  });

  test("every filter of the list leaves out what does not fit", async () => {
    const [one, two] = [await raise(), await raise("Deny")];
    const external = { "alloy-external-entity-id": "member-1" };
    await alloy.createEvaluation({ body: { ...person, name_last: "Halvorsen" }, header: external });
    const first = (await open(of([one], { investigation_assignee_token: agents.blake.token }))).investigation_token;
    await control.advance(10_000);
    const second = (await open(of([two], { investigation_type: "AML", investigation_state: "open" }))).investigation_token;
    const entity = one._embedded.entity?.token ?? "";
    const only = async (q: NonNullable<ListQuery["q"]>) => listed({ q });
    const texts = (...values: string[]) => JSON.stringify(values);
    expect(await only({})).toEqual([second, first]);
    for (const q of [
      { statuses: texts("alert_review", "case_review") },
      { types: texts("Fraud") },
      { assignedAgents: texts(agents.blake.token) },
      { entityTokens: texts(entity, "P-never-listed") },
      { investigationTokens: texts(first) },
      { externalEntityIds: texts("member-1") },
      { createdAtTo: START / 1_000 + 9 },
      { updatedAtFrom: START / 1_000, updatedAtTo: START / 1_000 },
      { types: texts("Fraud"), createdAtFrom: START / 1_000, archived: false },
    ]) {
      expect([q, await only(q)]).toEqual([q, [first]]);
    }
    expect(await only({ createdAtFrom: START / 1_000 + 10 })).toEqual([second]);
    for (const q of [
      { deviceIds: texts("device-3") },
      { programNames: texts("savings-never-made") },
      { archived: true },
      { types: texts() },
      { types: texts("fraud") },
    ]) {
      expect([q, await only(q)]).toEqual([q, []]);
    }
    await alloy.reviewJourneyApplication({ path: pathOf(one), body: { outcome: "No Suspicious Activity", reason: "Other" } });
    expect([await only({}), await only({ includeClosed: true }), await only({ statuses: texts("alert_review_closed") })]).toEqual([
      [second],
      [second, first],
      [first],
    ]);
  });

  test.each<[string, string, () => Promise<{ status: number; error?: unknown }>]>([
    [
      "an investigation without a type",
      "/investigation_type",
      () => alloy.createInvestigation({ body: { ...of([]), investigation_type: undefined as never } }),
    ],
    [
      "an alert without its agent",
      "/journey_alerts/0/agent_token",
      () => alloy.createInvestigation({ body: of([], { journey_alerts: [{ journey_alert_token: "JA-any" } as never] }) }),
    ],
    [
      "a tag that does not say what it is",
      "/tags/0/is_outcome_reason",
      () => alloy.createInvestigation({ body: of([], { tags: [{ tag_name: "tag-0417" } as never] }) }),
    ],
    ["more than a hundred investigations on a page", "/numRowsPerPage", () => alloy.listInvestigations({ query: { numRowsPerPage: 101 } })],
    ["another order", "/sortColumn", () => alloy.listInvestigations({ query: { sortColumn: "name" as never } })],
    [
      "a word for a flag among the filters",
      "/q/archived",
      () => alloy.listInvestigations({ query: { q: { archived: "perhaps-0417" as never } } }),
    ],
  ])("%s is refused with its place", async (_, pointer, call) => {
    const result = await contract.wrong("request", call);
    const minorCode = pointer.includes("q/") || /^.(num|sort)/.test(pointer) ? 4000 : 4002;
    expectRefused(result, 400, minorCode, { problems: [{ pointer }] });
    expect(await listed()).toEqual([]);
  });
}
