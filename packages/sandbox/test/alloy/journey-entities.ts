import { unwrap } from "@kyc-clients/alloy";
import { expect, test } from "vitest";
import { START } from "../contract/contract.ts";
import {
  type Application,
  applicationOf,
  business,
  caseOf,
  eventOf,
  expectRefused,
  happened,
  journey_token,
  named,
  pathOf,
  shown,
  start,
} from "./journey-calls.ts";
import { alloy, control, evaluate, HOUR_MS, keysOf, person, type Schemas } from "./setup.ts";

const path = { journey_token };
const create = (entities: readonly object[], more: object = {}) =>
  alloy.createJourneyApplication({ path, body: { entities: entities as Schemas["JourneyEntity"][], ...more } });
const ofNames = (names: readonly string[]) => names.map((name, index) => named(name, { document_ssn: `30051773${index}` }));

/** Several entities in one application, and which entity is meant. */
export function testJourneyEntities(): void {
  test("several entities have a group that stands for them, and each its own way", async () => {
    const application = await start([
      { ...named("Halvorsen"), external_entity_id: "member-1" },
      { data: business, external_entity_id: "firm-204" },
    ]);
    const { entity, child_entities, entity_applications } = application._embedded;
    expect(entity).toMatchObject({ type: "group", name: null, token: expect.stringMatching(/^G-/) });
    expect(child_entities).toMatchObject([
      { external_entity_identifier: "member-1", type: "person", entity_application_branch_name: "persons" },
      { external_entity_identifier: "firm-204", type: "business", entity_application_branch_name: "businesses" },
    ]);
    expect(entity_applications.map((one) => one.entity_application_outcome)).toEqual(["Approved", "Approved"]);
    const members = child_entities.map(({ token }) => token);
    const group = unwrap(await alloy.getEntity({ path: { entity_token: entity?.token ?? "" } }));
    expect([group.type, group.evaluations?.length, members.length]).toEqual(["group", 2, 2]);
    expect(unwrap(await alloy.getEntity({ path: { entity_token: "firm-204" } })).name).toBe("Ferry Street Bakery");
  });

  test.each([
    [["Halvorsen", "Deny"], "completed", "Denied"],
    [["Halvorsen", "Halvorsen"], "completed", "Approved"],
    [["Deny", "Review"], "waiting_review", null],
    [["Review", "Action"], "pending_action", null],
    [["Pending", "Review"], "pending_workflow_service", null],
    [["Action", "Stepup"], "pending_step_up", null],
    [["Stepup", "Documents"], "pending_documents", null],
    [["Documents", "Questions"], "data_request", null],
    [["Questions", "Fail"], "error", null],
    [["Escalate", "Review"], "waiting_review", null],
    [["Escalate", "Deny"], "pending_journey_application_review", null],
  ])("of %s, the application is %s", async (names, status, outcome) => {
    const application = await start(ofNames(names));
    expect([application.status, application.complete_outcome]).toEqual([status, outcome]);
    const personas = application._embedded.child_entities.map(({ sandbox_persona_name }) => sandbox_persona_name);
    expect(personas).toEqual(names.map((name) => (name === "Halvorsen" ? undefined : name)));
  });

  test("a step-up that expires ends the whole application, and a service that calls back later changes nothing", async () => {
    const application = await start(ofNames(["Stepup", "Review"]));
    await control.advance(24 * HOUR_MS);
    const expired = await shown(application);
    expect([expired.status, expired.closed_at]).toEqual(["expired", START + 24 * HOUR_MS]);
    const body = { outcome: "Approved", reason: "Other" };
    expectRefused(
      await alloy.reviewEntityApplication({ path: { ...pathOf(application), case_token: caseOf(application) }, body }),
      409,
      4091,
    );
    const failed = await start(ofNames(["Pending", "Fail"]));
    await control.advance(60_000);
    const later = await shown(failed);
    expect([later.status, later.updated_at, happened(later)]).toEqual(["error", failed.updated_at, happened(failed)]);
  });

  test("of several that wait for data, the update says which is meant, by any of three names", async () => {
    const entities = ofNames(["Stepup", "Stepup", "Stepup"]).map((one, index) => ({ ...one, external_entity_id: `member-${index}` }));
    const application = await start(entities);
    const [first, second] = application._embedded.child_entities;
    const send = (...sent: Schemas["JourneyEntityUpdate"][]) =>
      alloy.updateJourneyApplication({ path: pathOf(application), body: { entities: sent } });
    expectRefused(await send({ data: {} }), 400, 4002, { problems: [{ pointer: "/entities/0", keyword: "ambiguous" }] });
    expectRefused(await send({ entity_application_token: "EA-none" }), 404, 4041);
    expectRefused(await send({ external_entity_id: "member-9", data: person }), 409, 4091);
    expectRefused(await send({ external_entity_id: "member-0" }, { external_entity_id: "member-0" }), 409, 4091);
    const statuses = async () => (await shown(application))._embedded.entity_applications.map((one) => one.entity_application_status);
    expect(await statuses()).toEqual(["pending_step_up", "pending_step_up", "pending_step_up"]);
    const two = [{ entity_application_token: first?.entity_application_token ?? "" }, { entity_token: second?.token ?? "" }];
    expect(await send(...two)).toMatchObject({ status: 200, data: { status: "pending_step_up" } });
    expect(await statuses()).toEqual(["completed", "completed", "pending_step_up"]);
    expectRefused(await send({ entity_token: first?.token ?? "" }), 409, 4091);
    expect(await send({ external_entity_id: "member-2" })).toMatchObject({ status: 200, data: { complete_outcome: "Approved" } });
  });

  test("of several that wait at an action, the outcome says which is meant", async () => {
    const application = await start(ofNames(["Action", "Action"]));
    const node_id = eventOf(application, "pending_action")._embedded?.node?.id ?? "";
    const of = { ...pathOf(application), node_id };
    const [first] = application._embedded.child_entities;
    expectRefused(await alloy.updateJourneyActionNode({ path: of, body: { outcome: "Approved" } }), 400, 4002);
    const one = await alloy.updateJourneyActionNode({ path: of, body: { outcome: "Denied", entity_token: first?.token ?? "" } });
    expect(one).toMatchObject({ status: 200, data: { status: "pending_action" } });
    const last = await alloy.updateJourneyActionNode({ path: of, body: { outcome: "Approved" } });
    expect(last).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Denied" } });
  });

  test("an application that awaits more entities takes them until it is told that none will come", async () => {
    const application = await start([{ ...named("Halvorsen"), external_entity_id: "member-1" }], { do_await_additional_entities: true });
    expect(application).toMatchObject({
      status: "pending_additional_entities",
      complete_outcome: null,
      _embedded: { is_pending_additional_entities: true },
    });
    const of = pathOf(application);
    const update = (body: Schemas["JourneyApplicationUpdate"]) => alloy.updateJourneyApplication({ path: of, body });
    expectRefused(await update({ entities: [{ external_entity_id: "member-2" }] }), 400, 4002, {
      problems: [{ pointer: "/entities/0/data" }],
    });
    const more = await update({ entities: [{ data: business }, { ...named("Deny"), external_entity_id: "member-3" }] });
    expect(more).toMatchObject({ status: 200, data: { status: "pending_additional_entities" } });
    expect(applicationOf(more)._embedded.child_entities.map(({ name }) => name)).toEqual([
      "Runa Halvorsen",
      "Ferry Street Bakery",
      "Runa Deny",
    ]);
    const done = await update({ has_finished_sending_additional_entities: true });
    expect(done).toMatchObject({
      status: 200,
      data: { status: "completed", complete_outcome: "Denied", _embedded: { is_pending_additional_entities: false } },
    });
    expect(happened(applicationOf(done)).slice(-2)).toEqual(["has_finished_sending_additional_entities", "completed_application"]);
    expectRefused(await update({ has_finished_sending_additional_entities: true }), 409, 4091);
  });

  test("an application may begin with nobody when more are awaited, and only then", async () => {
    expectRefused(await create([]), 400, 4002, { problems: [{ pointer: "/entities", keyword: "minItems" }] });
    const application = applicationOf(await create([], { do_await_additional_entities: true }));
    expect([application.status, application._embedded.child_entities]).toEqual(["pending_additional_entities", []]);
    const body = { entities: [named("Questions")], has_finished_sending_additional_entities: true };
    const asked = await alloy.updateJourneyApplication({ path: pathOf(application), body });
    expect(asked).toMatchObject({ status: 200, data: { status: "data_request" } });
    const answers = [1, 2, 3, 4, 5].map((id) => ({ question_id: id, answer_id: id }));
    const done = await alloy.updateJourneyApplication({ path: pathOf(application), body: { entities: [{ answers }] } });
    expect(done).toMatchObject({ status: 200, data: { complete_outcome: "Approved" } });
    const closed = await start([named("Review")]);
    const finished = { has_finished_sending_additional_entities: true };
    expectRefused(await alloy.updateJourneyApplication({ path: pathOf(closed), body: finished }), 409, 4091);
  });

  test("answers alone are for the entity that was asked, also while more entities are awaited", async () => {
    const application = await start([named("Questions")], { do_await_additional_entities: true });
    const answers = [1, 2, 3, 4, 5].map((id) => ({ question_id: id, answer_id: id }));
    const done = await alloy.updateJourneyApplication({ path: pathOf(application), body: { entities: [{ answers }] } });
    expect(done).toMatchObject({ status: 200, data: { status: "pending_additional_entities" } });
    expect(applicationOf(done)._embedded.child_entities).toHaveLength(1);
  });

  test("an entity that exists is found by its token, by the caller's id, or as the same person", async () => {
    const { entity_token } = await evaluate();
    const tokenOf = (application: Application) => application._embedded.entity?.token;
    expect(tokenOf(await start([{ data: { name_last: "Halvorsen", name_first: "Runa", document_ssn: 123456789 }, entity_token }]))).toBe(
      entity_token,
    );
    expect(tokenOf(await start([{ ...named("Halvorsen"), external_entity_id: "member-1" }]))).toBe(entity_token);
    expect(tokenOf(await start([{ data: { name_first: "Runa", name_last: "Hals" }, external_entity_id: "member-1" }]))).toBe(entity_token);
    expect(unwrap(await alloy.getEntity({ path: { entity_token: "member-1" } }))).toMatchObject({
      entity_token,
      external_entity_id: "member-1",
    });
    expectRefused(await create([{ ...named("Halvorsen"), external_entity_id: "member-2" }]), 409, 4091, {
      parameter: "external_entity_id",
    });
    expectRefused(await create([{ data: person, entity_token, external_entity_id: "member-2" }]), 409, 4091);
    expectRefused(await create([{ data: person, entity_token: "P-none" }]), 403, 4031);
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).evaluations).toHaveLength(4);
  });

  test("a branch has to exist and to be for that kind of entity", async () => {
    const refuse = async (entity: object, pointer: string) =>
      expectRefused(await create([named("Halvorsen"), entity]), 400, 4002, {
        location: "body",
        problems: [{ pointer: `/entities/1/${pointer}` }],
      });
    await refuse({ data: person, branch_name: "trusts" }, "branch_name");
    await refuse({ data: person, entity_type: "robot" }, "entity_type");
    await refuse({ data: person, entity_type: "person", branch_name: "businesses" }, "branch_name");
    const { entity_token } = await evaluate();
    await refuse({ data: business, entity_token, entity_type: "business" }, "branch_name");
    expect(await start([{ data: business, entity_type: "business", branch_name: "businesses" }])).toMatchObject({ status: "completed" });
    const nameless = await start([{ data: { business_url: "https://bakery.example" }, branch_name: "businesses" }]);
    const [asked] = nameless._embedded.entity_applications;
    expect([nameless.status, keysOf(asked?.entity_application_status_details?.required)]).toEqual(["data_request", ["business_name"]]);
  });

  test("an entity group is made or joined, and every entity is a member from then on", async () => {
    const group = { external_entity_group_id: "household-112", entity_group_name: "Ferry Street", entity_group_type: "business" } as const;
    const application = await start([{ data: business }], group);
    const { entity_group } = application._embedded;
    expect(entity_group).toEqual({ name: "Ferry Street", type: "business", token: expect.stringMatching(/^EG-/) });
    const path = { entity_token_or_external_id: "household-112" };
    const joined = await start([named("Halvorsen")], { entity_group_token: entity_group?.token ?? "" });
    expect(joined._embedded.entity_group).toEqual(entity_group);
    expect((await start([named("Halvorsen")], { external_entity_group_id: "household-112" }))._embedded.entity_group).toEqual(entity_group);
    expect(unwrap(await alloy.getEntityGroup({ path }))).toMatchObject({
      entity_group_token: entity_group?.token,
      entity_group_relationships: [{ name: "Ferry Street Bakery", type: "business" }, { entity_token: joined._embedded.entity?.token }],
    });
    expectRefused(await create([named("Halvorsen")], { entity_group_token: "EG-none" }), 400, 4002, {
      problems: [{ pointer: "/entity_group_token" }],
    });
    const other = await start([named("Halvorsen")], { external_entity_group_id: "household-113" });
    const both = { entity_group_token: other._embedded.entity_group?.token, external_entity_group_id: "household-112" };
    expectRefused(await create([named("Halvorsen")], both), 409, 4091, { parameter: "external_entity_group_id" });
  });

  test("after a merge an application means the entity that is left, and goes on with it", async () => {
    const application = await start([{ ...named("Stepup"), external_entity_id: "member-1" }]);
    const { entity_token } = await evaluate();
    const merged = await alloy.mergeEntities({ body: { primary_entity_token: entity_token, secondary_external_entity_id: "member-1" } });
    expect(merged.status).toBe(201);
    expect((await shown(application))._embedded.child_entities).toMatchObject([{ token: entity_token, name: "Runa Halvorsen" }]);
    const done = await alloy.updateJourneyApplication({ path: pathOf(application), body: { entities: [{ entity_token }] } });
    expect(done).toMatchObject({ status: 200, data: { status: "completed", _embedded: { entity: { token: entity_token } } } });
  });
}
