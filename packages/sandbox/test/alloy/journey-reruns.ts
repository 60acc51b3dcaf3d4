import { unwrap } from "@kyc-clients/alloy";
import { expect, test } from "vitest";
import { START } from "../contract/contract.ts";
import {
  type Application,
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
import { alloy, control, type Schemas } from "./setup.ts";

type Changes = Schemas["JourneyApplicationRerun"];

const rerun = (application: Application, body: Changes = {}, header = {}) =>
  alloy.rerunJourneyApplication({ path: pathOf(application), query: { fullData: "true" }, body, header });
const suppliedOf = (application: Application): unknown =>
  (eventOf(application, "completed_evaluation").evaluation_result as Schemas["Evaluation"]).supplied;

/** Running an application again, as it was or with changes. */
export function testJourneyReruns(): void {
  test("a rerun is a new application of the same entities, and each names the other", async () => {
    const external = { external_application_id: "savings-1", external_group_id: "joint-1", application_meta: { channel: "counter-0418" } };
    const root = await start([named("Halvorsen")], external);
    await control.advance(1_000);
    const result = await alloy.rerunJourneyApplication({ path: pathOf(root) });
    expect(result.status).toBe(201);
    const second = applicationOf(result);
    expect(second).toMatchObject({
      ...{ status: "completed", is_rerun: true, created_at: START + 1_000, external_application_id: "savings-1" },
      ...{ external_group_id: null, application_meta: { channel: "counter-0418" } },
    });
    expect(second._embedded.child_entities[0]?.token).toBe(root._embedded.child_entities[0]?.token);
    const third = applicationOf(await rerun(second, { external_application_id: "savings-2", application_meta: { channel: "phone-0418" } }));
    expect(third).toMatchObject({ external_application_id: "savings-2", application_meta: { channel: "phone-0418" } });
    const tokens = [root, second, third].map((one) => one.journey_application_token);
    expect(new Set(tokens).size).toBe(3);
    const origin = { initiated_by: "api", root_journey_application_token: tokens[0], root_external_group_id: "joint-1" };
    expect(third._embedded.rerun).toEqual({ ...origin, previous_journey_application_token: tokens[1] });
    expect(second._embedded.rerun).toEqual({ ...origin, previous_journey_application_token: tokens[0] });
    const before = await shown(root);
    expect(before._embedded.rerun).toBeNull();
    expect(before._embedded.reruns).toEqual([
      { initiated_by: "api", next_journey_application_token: tokens[1], created_at: START + 1_000 },
    ]);
    expect(eventOf(before, "started_rerun_application")).toMatchObject({ rerun_journey_application_token: tokens[1], entity_token: null });
    expect(happened(second)[0]).toBe("started_application");
  });

  test("a rerun changes data of an entity, where null drops a value", async () => {
    const root = await start([named("Halvorsen", { name_middle: "Borghild", phone_number: 5035550142 })]);
    const entity_token = root._embedded.entity?.token ?? "";
    const data = { name_middle: null, phone_number: 5035550199 };
    const changed = applicationOf(await rerun(root, { entities: [{ entity_token, data }] }));
    expect(suppliedOf(changed)).toMatchObject({ name_last: "Halvorsen", phone_number: "5035550199" });
    expect(suppliedOf(changed)).not.toHaveProperty("name_middle");
    expect(suppliedOf(applicationOf(await rerun(root)))).toMatchObject({ name_middle: "Borghild", phone_number: "5035550142" });
    expect(suppliedOf(applicationOf(await rerun(changed, { entities: [{ entity_token, data: null }] })))).toEqual(suppliedOf(changed));
    const denied = await rerun(root, { entities: [{ entity_token, data: { name_last: "Deny" } }] });
    expect(denied).toMatchObject({ status: 201, data: { complete_outcome: "Denied" } });
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).evaluations).toHaveLength(5);
  });

  test("entities are left out and added, and at least one remains", async () => {
    const two = [named("Halvorsen"), named("Deny", { document_ssn: "000517734" })];
    const root = await start(two);
    const [first, second] = root._embedded.child_entities.map(({ token }) => token ?? "") as [string, string];
    const one = applicationOf(await rerun(root, { exclude_entity_tokens: [second] }));
    expect([one.complete_outcome, one._embedded.child_entities.map(({ token }) => token)]).toEqual(["Approved", [first]]);
    const added = applicationOf(
      await rerun(one, { exclude_entity_tokens: [first], entities: [{ data: business, external_entity_id: "firm-1" }] }),
    );
    expect(added._embedded.child_entities).toMatchObject([{ name: "Ferry Street Bakery", external_entity_identifier: "firm-1" }]);
    const refuse = async (body: Changes, pointer: string) => expectRefused(await rerun(root, body), 400, 4002, { problems: [{ pointer }] });
    await refuse({ exclude_entity_tokens: [first, second] }, "/exclude_entity_tokens");
    await refuse({ exclude_entity_tokens: [first, "P-none"] }, "/exclude_entity_tokens/1");
    await refuse({ entities: [{ external_entity_id: "member-9" }] }, "/entities/0/data");
    await refuse({ entities: [{ entity_token: first, branch_name: "trusts" }] }, "/entities/0/branch_name");
    expectRefused(await rerun(root, { entities: [{ entity_token: "P-none", data: {} }] }), 403, 4031);
    expectRefused(await rerun(root, { external_application_id: "rate_limited" }), 429, 4033);
    expect((await shown(root))._embedded.reruns).toHaveLength(1);
  });

  test("the headers of the original hold for its rerun unless the rerun has its own, but the version is the active one", async () => {
    const config = "MEC-SandboxConsentGiven01";
    const root = await start(
      [named("Action")],
      {},
      {
        ...{ "alloy-sandbox": true, "alloy-journey-version": 2, "alloy-multi-environment-config-token": config },
      },
    );
    const same = applicationOf(await rerun(root));
    expect(same).toMatchObject({ sandbox: true, status: "completed", _embedded: { journey: { journey_version_num: "1" } } });
    expect(same._embedded.multi_environment_config?.multi_environment_config_token).toBe(config);
    const header = { "alloy-sandbox": false, "alloy-journey-version": 2 };
    const other = applicationOf(await rerun(root, {}, header));
    expect(other).toMatchObject({ sandbox: false, _embedded: { journey: { journey_version_num: "2" } } });
    expectRefused(await rerun(root, {}, { "alloy-journey-version": 9 }), 400, 4001);
  });

  test("rerunLatestJourneyApplication answers 200 and is itself the latest afterwards", async () => {
    const external_application_id = "savings-7";
    const root = await start([named("Halvorsen")], { external_application_id });
    const path = { external_application_id };
    const result = await alloy.rerunLatestJourneyApplication({ path, query: { journeyToken: journey_token } });
    expect(result).toMatchObject({ status: 200, data: { is_rerun: true, external_application_id } });
    const second = applicationOf(result);
    expect(second._embedded.rerun?.previous_journey_application_token).toBe(root.journey_application_token);
    expect(applicationOf(await alloy.getLatestJourneyApplication({ path }))).toEqual(second);
    const third = applicationOf(await alloy.rerunLatestJourneyApplication({ path, query: { fullData: "true" }, body: {} }));
    expect(third._embedded.rerun).toMatchObject({
      previous_journey_application_token: second.journey_application_token,
      root_journey_application_token: root.journey_application_token,
    });
    expect(eventOf(third, "completed_evaluation")).toHaveProperty("evaluation_result");
  });
}
