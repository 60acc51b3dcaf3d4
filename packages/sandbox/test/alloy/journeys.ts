import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import {
  type Application,
  alert_journey_token,
  applicationOf,
  business,
  eventOf,
  expectRefused,
  happened,
  journey_token,
  named,
  pathOf,
  shown,
  start,
} from "./journey-calls.ts";
import { alloy, client, contract, control, credentials, keysOf, person, type Schemas } from "./setup.ts";

const path = { journey_token };

/** Starting journey applications, and looking at them. */
export function testJourneys(): void {
  test("an application of a person runs through, and its evaluation is one of the person's", async () => {
    const result = await alloy.createJourneyApplication({
      path,
      body: { entities: [{ ...named("Halvorsen"), external_entity_id: "member-1" }], application_meta: { channel: "counter-0417" } },
    });
    if (result.status !== 201) throw new Error("not started");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["JourneyApplication"]>();
    const application = applicationOf(result);
    const { journey_application_token, _embedded } = application;
    const self = { href: `/v1/journeys/${journey_token}/applications/${journey_application_token}` };
    expect(application).toMatchObject({
      ...{ status: "completed", complete_outcome: "Approved", journey_application_status: "Approved", sandbox: false, is_rerun: false },
      ...{ created_at: START, updated_at: START, closed_at: START, application_meta: { channel: "counter-0417" }, _links: { self } },
    });
    expect(_embedded.journey).toMatchObject({
      journey_name: "Sandbox Retail Onboarding",
      journey_type: "application",
      journey_version_num: "1",
    });
    const [child] = _embedded.child_entities;
    expect(child).toMatchObject({
      ...{ name: "Runa Halvorsen", external_entity_identifier: "member-1", type: "person" },
      ...{ entity_application_status: "completed", entity_application_outcome: "Approved", entity_application_branch_name: "persons" },
      created: "2026-05-01T12:00:00.000Z",
    });
    const entity_token = child?.token ?? "";
    expect(_embedded.entity).toMatchObject({ token: entity_token, type: "person", name: "Runa Halvorsen" });
    expect(_embedded.entity_applications).toMatchObject([
      { entity_token, entity_application_token: child?.entity_application_token, output: { tags: ["Identity Confirmed"] } },
    ]);

    const { evaluation_token = "", outcome } = eventOf(application, "completed_evaluation");
    expect(outcome).toBe("Approved");
    const evaluation = unwrap(await alloy.getEvaluation({ path: { evaluation_token: evaluation_token ?? "" } }));
    expect(evaluation).toMatchObject({ entity_token, supplied: person, summary: { outcome: "Approved" } });
    const entity = unwrap(await alloy.getEntity({ path: { entity_token: "member-1" } }));
    expect(entity).toMatchObject({ entity_token, evaluations: [{ evaluation_token, outcome: "Approved" }] });
    expect(await shown(application)).toEqual(application);
  });

  test("the events of an application come in order, each with a name of its own and the node it belongs to", async () => {
    const application = await start([named("Halvorsen")]);
    expect(application._embedded.events.map(({ type, _embedded }) => [type, _embedded?.node?.type])).toEqual([
      ["started_application", null],
      ["visited_node", "start"],
      ["visited_node", "workflow"],
      ["started_evaluation", "workflow"],
      ["completed_evaluation", "workflow"],
      ["visited_node", "outcome"],
      ["reached_application_outcome", "outcome"],
      ["completed_application", null],
    ]);
    const tokens = application._embedded.events.map((event) => event.journey_application_event_token);
    expect(new Set(tokens).size).toBe(tokens.length);
    expect(tokens.toSorted()).toEqual(tokens);
    expect(eventOf(application, "completed_evaluation")._embedded?.node).toMatchObject({
      workflow_name: "Retail Onboarding",
      config: { workflow_token: credentials.token, workflow_version_id: 41 },
    });
  });

  test("a business goes through its own branch, and numbers are as good as text", async () => {
    const data = { ...business, business_federal_ein: 987654321, business_phone_number: 5035550143 };
    const application = await start([{ data: { ...data, addresses: [{ line_1: "5 Quarry Road", postal_code: 97_301_417 }] } }]);
    expect(application).toMatchObject({ status: "completed", complete_outcome: "Approved" });
    expect(application._embedded.child_entities).toMatchObject([
      { type: "business", name: "Ferry Street Bakery", entity_application_branch_name: "businesses" },
    ]);
    const key = client(basic(credentials.businesses));
    const evaluation_token = eventOf(application, "completed_evaluation").evaluation_token ?? "";
    const evaluation = unwrap(await key.getEvaluation({ path: { evaluation_token } }));
    expect(evaluation).toMatchObject({ supplied: { ...business, addresses: [{ line_1: "5 Quarry Road", postal_code: "97301417" }] } });
    const first = await start([named("Halvorsen", { document_ssn: "100517733" })]);
    const again = await start([named("Halvorsen", { document_ssn: 100517733 })]);
    expect(again._embedded.entity?.token).toBe(first._embedded.entity?.token);
  });

  test("getJourneyParameters lists what each branch wants, each workflow once", async () => {
    const result = await alloy.getJourneyParameters({ path });
    if (result.status !== 200) throw new Error("no parameters");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["JourneyParameters"]>();
    expect(result.data).toMatchObject({ journey_token, journey_version: "1", timestamp: START });
    const workflows = (result.data.data ?? []).map(({ branch_name, workflows: listed }) => [
      branch_name,
      listed?.map((one) => one.workflow_name),
    ]);
    expect(workflows).toEqual([
      ["persons", ["Retail Onboarding", "Document Check"]],
      ["businesses", ["Business Onboarding"]],
    ]);
    const { required, or } = unwrap(await alloy.getParameters());
    expect(result.data.data?.[0]?.workflows?.[0]?.parameters).toMatchObject({ required, or });
    const asked = await start([{ data: {}, branch_name: "persons" }]);
    expect(asked._embedded.entity_applications[0]?.entity_application_status_details).toMatchObject({ required, or });
    const alerts = unwrap(await alloy.getJourneyParameters({ path: { journey_token: alert_journey_token } }));
    expect(alerts.data).toEqual([
      { branch_name: "persons", workflows: [] },
      { branch_name: "businesses", workflows: [] },
    ]);
  });

  test("fullData puts the whole evaluation into its event, and hideFields masks what was sent in it", async () => {
    const full = await alloy.createJourneyApplication({ path, query: { fullData: "true" }, body: { entities: [named("Halvorsen")] } });
    const application = applicationOf(full);
    const { evaluation_result, evaluation_token } = eventOf(application, "completed_evaluation");
    const evaluation = unwrap(await alloy.getEvaluation({ path: { evaluation_token: evaluation_token ?? "" } }));
    expect(evaluation_result).toEqual(evaluation);
    expect(eventOf(await shown(application), "completed_evaluation")).not.toHaveProperty("evaluation_result");

    const query = { fullData: "true", hideFields: "document_ssn, birth_date" } as const;
    const masked = applicationOf(await alloy.getJourneyApplication({ path: pathOf(application), query }));
    const hidden = { document_ssn: "*********", birth_date: "**********", name_first: "Runa" };
    expect(eventOf(masked, "completed_evaluation").evaluation_result).toMatchObject({ supplied: hidden, formatted: hidden });
    const alone = applicationOf(await alloy.getJourneyApplication({ path: pathOf(application), query: { hideFields: "outcome" } }));
    expect(alone).toEqual(await shown(application));
  });

  test("alloy-journey-version runs a draft, whose nodes have other ids and whose workflow asks for more", async () => {
    const { email_address, ...rest } = person;
    const draft = await start([{ data: rest }], {}, { "alloy-journey-version": 2 });
    const [asked] = draft._embedded.entity_applications;
    expect([draft.status, keysOf(asked?.entity_application_status_details?.required)]).toEqual(["data_request", ["email_address"]]);
    expect(draft._embedded.journey.journey_version_num).toBe("2");
    const active = await start([{ data: rest }]);
    const idOf = (application: Application) => eventOf(application, "started_evaluation")._embedded?.node?.id;
    expect([active.status, idOf(active) === idOf(draft)]).toEqual(["completed", false]);
    const body = { entities: [{ data: { email_address } }] };
    const done = await alloy.updateJourneyApplication({ path: pathOf(draft), body });
    expect(done).toMatchObject({ status: 200, data: { status: "completed", complete_outcome: "Approved" } });
    expect(eventOf(applicationOf(done), "completed_evaluation")._embedded?.node?.config).toMatchObject({ workflow_version_id: 42 });
    for (const version of [3, 1.5]) {
      const refused = await alloy.createJourneyApplication({ path, body: { entities: [] }, header: { "alloy-journey-version": version } });
      expectRefused(refused, 400, 4001, { header: "alloy-journey-version", keyword: "unknown" });
    }
  });

  test("alloy-journey-override-sync answers at once, and the run follows five seconds later", async () => {
    const header = { "alloy-journey-override-sync": true };
    const result = await alloy.createJourneyApplication({ path, body: { entities: [named("Halvorsen")] }, header });
    expect(result).toMatchObject({ status: 201, data: { journey_application_token: expect.any(String), status: "running" } });
    const { journey_application_token } = applicationOf(result);
    const of = { journey_token, journey_application_token };
    const running = applicationOf(await alloy.getJourneyApplication({ path: of }));
    expect([running.status, running.journey_application_status, happened(running)]).toEqual([
      "running",
      "Running",
      ["started_application"],
    ]);
    expectRefused(await alloy.updateJourneyApplication({ path: of, body: { entities: [{ data: {} }] } }), 409, 4091);
    await control.advance(5_000);
    const done = applicationOf(await alloy.getJourneyApplication({ path: of }));
    expect([done.status, done.closed_at, done.created_at]).toEqual(["completed", START + 5_000, START]);

    const waiting = await start([named("Stepup")]);
    const later = await alloy.updateJourneyApplication({ path: pathOf(waiting), body: { entities: [{}] }, header });
    expect(later).toMatchObject({ status: 200, data: { status: "running" } });
    await control.advance(5_000);
    expect(await shown(waiting)).toMatchObject({ status: "completed", complete_outcome: "Approved" });
  });

  test("the older header waits as the newer pages do without any", async () => {
    const application = await start([named("Halvorsen")], {}, { "alloy-journey-application-sync": true });
    expect(application.status).toBe("completed");
  });

  test("alloy-sandbox shows on the application, and alloy-refresh-cache asks the services afresh", async () => {
    expect(await start([named("Halvorsen")], {}, { "alloy-sandbox": true })).toMatchObject({ sandbox: true });
    const services = async (header = {}): Promise<Set<string>> => {
      const result = await alloy.createJourneyApplication({
        path,
        query: { fullData: "true" },
        body: { entities: [named("Halvorsen")] },
        header,
      });
      const { evaluation_result } = eventOf(applicationOf(result), "completed_evaluation");
      return new Set(Object.values((evaluation_result as Schemas["Evaluation"]).summary?.services ?? {}));
    };
    expect(await services({ "alloy-sandbox-services": "Sandbox Identity" })).toEqual(new Set(["cached"]));
    expect(await services({ "alloy-refresh-cache": true })).toEqual(new Set(["executed"]));
  });

  test("alloy-multi-environment-config-token fixes the outcome of the action, and an unknown one is 400", async () => {
    const header = { "alloy-multi-environment-config-token": "MEC-SandboxConsentGiven01" };
    const application = await start([named("Action")], {}, header);
    expect([application.status, happened(application)]).toMatchObject(["completed", expect.arrayContaining(["completed_action"])]);
    expect(application._embedded.multi_environment_config).toMatchObject({
      multi_environment_config_token: "MEC-SandboxConsentGiven01",
      journey_token,
      actions: [{ action_name: "Consent", outcome: "Approved" }],
    });
    const unknown = { "alloy-multi-environment-config-token": "MEC-none" };
    const refused = await alloy.createJourneyApplication({ path, body: { entities: [named("Action")] }, header: unknown });
    expectRefused(refused, 400, 4001, { header: "alloy-multi-environment-config-token" });
  });

  test("the latest application of an external id is found, updated, and looked for in one journey", async () => {
    const external_application_id = "savings-5502";
    const first = await start([named("Halvorsen")], { external_application_id });
    const second = await start([named("Stepup")], { external_application_id });
    const of = { external_application_id };
    const found = await alloy.getLatestJourneyApplication({ path: of });
    expect(found).toMatchObject({
      status: 200,
      data: { journey_application_token: second.journey_application_token, external_application_id },
    });
    const body = { entities: [named("Halvorsen")], external_application_id };
    const alert = applicationOf(await alloy.createJourneyApplication({ path: { journey_token: alert_journey_token }, body }));
    const latest = async (query = {}) =>
      applicationOf(await alloy.getLatestJourneyApplication({ path: of, query })).journey_application_token;
    expect(await latest()).toBe(alert.journey_application_token);
    expect(await latest({ journeyToken: journey_token })).toBe(second.journey_application_token);
    const query = { journeyToken: journey_token };
    const updated = await alloy.updateLatestJourneyApplication({ path: of, query, body: { entities: [{ data: {} }] } });
    expect(updated).toMatchObject({
      status: 200,
      data: { journey_application_token: second.journey_application_token, status: "completed" },
    });
    expect(await shown(first)).toEqual(first);
    for (const refused of [
      await alloy.getLatestJourneyApplication({ path: of, query: { journeyToken: "J-none" } }),
      await alloy.updateLatestJourneyApplication({ path: { external_application_id: "savings-0404" }, body: {} }),
      await alloy.rerunLatestJourneyApplication({ path: { external_application_id: "savings-0404" } }),
    ]) {
      expectRefused(refused, 404, 4041);
    }
  });

  test("an external group id belongs to one application, and its group is the one of evaluations", async () => {
    const application = await start([named("Halvorsen")], { external_group_id: "joint-5503" });
    const { token } = application._embedded.entity ?? {};
    expect([application.external_group_id, application._embedded.entity]).toMatchObject(["joint-5503", { type: "group", name: null }]);
    const body = { entities: [named("Halvorsen")], external_group_id: "joint-5503" };
    expectRefused(await alloy.createJourneyApplication({ path, body }), 409, 4091, { parameter: "external_group_id" });
    const header = { "alloy-external-group-id": "joint-5503" };
    const evaluation = unwrap(await alloy.createEvaluation({ body: person, header })) as Schemas["Evaluation"];
    expect(evaluation).toMatchObject({ group_token: token });
    const group = unwrap(await alloy.getEntity({ path: { entity_token: token ?? "" } }));
    expect(group.evaluations).toHaveLength(2);
  });

  test("too many requests about an external id are 429, by body and by path", async () => {
    const external_application_id = "rate_limited";
    const body = { entities: [named("Halvorsen")], external_application_id };
    expectRefused(await alloy.createJourneyApplication({ path, body }), 429, 4033);
    const once = client(basic(credentials), { attempts: 1 });
    expectRefused(await once.getLatestJourneyApplication({ path: { external_application_id } }), 429, 4033);
    expectRefused(await alloy.updateLatestJourneyApplication({ path: { external_application_id }, body: {} }), 429, 4033);
    expectRefused(await alloy.rerunLatestJourneyApplication({ path: { external_application_id } }), 429, 4033);
  });

  test("what does not exist is 404: a journey, an application, and an application of another journey", async () => {
    const application = await start([named("Halvorsen")]);
    const none = { journey_token: "J-none", journey_application_token: application.journey_application_token };
    const elsewhere = { ...none, journey_token: alert_journey_token };
    const missing = { journey_token, journey_application_token: "JA-none" };
    for (const refused of [
      await alloy.createJourneyApplication({ path: none, body: { entities: [named("Halvorsen")] } }),
      await alloy.getJourneyParameters({ path: none }),
      await alloy.getJourneyApplication({ path: none }),
      await alloy.getJourneyApplication({ path: elsewhere }),
      await alloy.updateJourneyApplication({ path: missing, body: {} }),
      await alloy.rerunJourneyApplication({ path: missing }),
      await alloy.updateJourneyActionNode({ path: { ...missing, node_id: "1" }, body: { outcome: "Approved" } }),
      await alloy.reviewEntityApplication({ path: { ...missing, case_token: "C-none" }, body: {} }),
      await alloy.reviewJourneyApplication({ path: missing, body: {} }),
    ]) {
      expectRefused(refused, 404, 4041);
    }
  });

  test.each<[string, number, string, (path: ReturnType<typeof pathOf>) => Promise<{ status: number; error?: unknown }>]>([
    ["an application without entities", 4002, "/entities", (of) => alloy.createJourneyApplication({ path: of, body: {} as never })],
    [
      "an entity without data",
      4002,
      "/entities/0/data",
      (of) => alloy.createJourneyApplication({ path: of, body: { entities: [{ external_entity_id: "member-1" } as never] } }),
    ],
    [
      "an external application id of other characters",
      4002,
      "/external_application_id",
      (of) => alloy.createJourneyApplication({ path: of, body: { entities: [], external_application_id: "savings d417" } }),
    ],
    [
      "an unknown kind of entity group",
      4002,
      "/entity_group_type",
      (of) => alloy.createJourneyApplication({ path: of, body: { entities: [], entity_group_type: "club" as never } }),
    ],
    [
      "a number for an e-mail address",
      4002,
      "/entities/0/data/email_address",
      (of) => alloy.createJourneyApplication({ path: of, body: { entities: [{ data: { email_address: 700_420 as never } }] } }),
    ],
    [
      "a word for a flag",
      4001,
      "/alloy-sandbox",
      (of) => alloy.createJourneyApplication({ path: of, body: { entities: [] }, header: { "alloy-sandbox": "perhaps" as never } }),
    ],
    [
      "an answer that chooses nothing",
      4002,
      "/entities/0/answers/0/answer_id",
      (of) => alloy.updateJourneyApplication({ path: of, body: { entities: [{ answers: [{ question_id: 1 } as never] }] } }),
    ],
    [
      "a null for data of an update",
      4002,
      "/entities/0/data",
      (of) => alloy.updateJourneyApplication({ path: of, body: { entities: [{ data: null as never }] } }),
    ],
    [
      "a number for a token to leave out",
      4002,
      "/exclude_entity_tokens/0",
      (of) => alloy.rerunJourneyApplication({ path: of, body: { exclude_entity_tokens: [7 as never] } }),
    ],
    [
      "an action without its outcome",
      4002,
      "/outcome",
      (of) => alloy.updateJourneyActionNode({ path: { ...of, node_id: "1" }, body: {} as never }),
    ],
    [
      "a review without any reason in its list",
      4002,
      "/reasons",
      (of) => alloy.reviewJourneyApplication({ path: of, body: { reasons: [] } }),
    ],
  ])("%s is refused with its place", async (_, minor_code, pointer, call) => {
    const application = await start([named("Halvorsen")]);
    const result = await contract.wrong("request", () => call(pathOf(application)));
    expectRefused(result, 400, minor_code, { problems: [{ pointer }] });
    expect(await shown(application)).toEqual(application);
  });
}
