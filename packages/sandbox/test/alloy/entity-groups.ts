import { unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { refusal, report, reportAccount, reportPerson, timestamp } from "./event-calls.ts";
import { alloy, control, type Schemas } from "./setup.ts";

const START_ISO = new Date(START).toISOString();
const LATER_ISO = new Date(START + 60_000).toISOString();

const get = async (entity_token_or_external_id: string): Promise<Schemas["EntityGroup"]> =>
  unwrap(await alloy.getEntityGroup({ path: { entity_token_or_external_id } }));

/** A group of a business and its treasurer, who has an account. */
async function makeGroup(): Promise<{
  readonly token: string;
  readonly business: string;
  readonly person: string;
  readonly account: string;
}> {
  const person = await reportPerson("member-1");
  const { entity_token: business = "" } = unwrap(
    await alloy.createBusiness({ body: { business_name: "Elm Bakery", external_entity_id: "business-1" } }),
  );
  const account = await reportAccount("account-1", "member-1");
  const { event } = await report({
    event_type: "entity_group_created",
    data: {
      timestamp,
      name: "Elmgrove",
      type: "business",
      external_entity_group_ids: [{ external_entity_id: "group-2" }, { external_entity_id: "group-1", designation: "primary" }],
      entities: [
        { entity_token: business, roles: ["primary"] },
        {
          external_entity_id: "member-1",
          roles: ["director", "beneficial_owner"],
          title: "Treasurer",
          ownership_percentage: 35.0417,
          bank_accounts: [{ external_account_id: "account-1", role: "authorized_signer" }],
        },
      ],
    },
  });
  return { token: event.data?.["entity_group_token"] as string, business, person, account };
}

/** Entity groups: made and changed by events, read by their operation. */
export function testEntityGroups(): void {
  test("a group that an event made is read by token and by each external id, with its members and their accounts", async () => {
    const { token, business, person, account } = await makeGroup();
    expect(token).toMatch(/^EG-/);
    const result = await alloy.getEntityGroup({ path: { entity_token_or_external_id: token } });
    if (result.status !== 200) throw new Error("no group");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["EntityGroup"]>();
    expect(result.data).toEqual({
      entity_group_token: token,
      entity_group_name: "Elmgrove",
      entity_group_type: "business",
      created_at: START_ISO,
      archived_at: null,
      entity_group_external_identifiers: ["group-1", "group-2"],
      entity_group_relationships: [
        {
          entity_token: business,
          name: "Elm Bakery",
          type: "business",
          roles: ["primary"],
          title: null,
          ownership_percentage: null,
          relationship_created_at: START_ISO,
          bank_accounts: [],
        },
        {
          entity_token: person,
          name: "Oddvar Strand",
          type: "person",
          roles: ["director", "beneficial_owner"],
          title: "Treasurer",
          ownership_percentage: "35.0417",
          relationship_created_at: START_ISO,
          bank_accounts: [{ bank_account_token: account, external_account_id: "account-1", account_holder_type: "authorized_signer" }],
        },
      ],
    });
    expect([await get("group-1"), await get("group-2")]).toEqual([result.data, result.data]);
  });

  test("members and accounts show the group", async () => {
    const { token } = await makeGroup();
    const path = { entity_token: "member-1" };
    expect(unwrap(await alloy.getPerson({ path })).entity_groups).toEqual([
      {
        external_entity_group_ids: ["group-1", "group-2"],
        entity_group_token: token,
        entity_group_name: "Elmgrove",
        entity_group_type: "business",
        roles: ["director", "beneficial_owner"],
        ownership_percentage: "35.0417",
        title: "Treasurer",
        entity_group_relationship_status: "successful",
        relationship_created_at: START_ISO,
        entity_group_created_at: START_ISO,
      },
    ]);
    const business = unwrap(await alloy.getBusiness({ path: { entity_token: "business-1" } }));
    expect(business.entity_groups).toMatchObject([{ entity_group_token: token, roles: ["primary"], title: null }]);
    const account = unwrap(await alloy.getBankAccount({ path: { account_identifier_or_token: "account-1" } }));
    expect(account.entity_groups).toEqual([{ entity_group_token: token, entity_group_name: "Elmgrove", entity_group_type: "business" }]);
  });

  test("an update adds, changes and removes members, adds ids, and archives; a name that is set stays", async () => {
    const { token, person } = await makeGroup();
    const joined = await reportPerson("member-2", "Askild");
    await control.advance(60_000);
    const { event } = await report({
      event_type: "entity_group_updated",
      data: {
        timestamp,
        external_entity_group_ids: [{ external_entity_id: "group-2" }, { external_entity_id: "group-3" }],
        name: "Oakfield",
        archive_entity_group: true,
        entities: [
          { external_entity_id: "business-1", remove_entity: true },
          {
            entity_token: person,
            roles: "principal_owner",
            bank_accounts: [{ external_account_id: "account-1", remove_bank_account: true }],
          },
          { external_entity_id: "member-2", roles: ["shareholder"], ownership_percentage: 12.0417 },
        ],
      },
    });
    const group = await get("group-3");
    expect(event.data).toEqual(group);
    expect(group).toMatchObject({
      entity_group_token: token,
      entity_group_name: "Elmgrove",
      archived_at: LATER_ISO,
      entity_group_external_identifiers: ["group-1", "group-2", "group-3"],
      entity_group_relationships: [
        { entity_token: person, roles: ["principal_owner"], title: "Treasurer", relationship_created_at: START_ISO, bank_accounts: [] },
        { entity_token: joined, roles: ["shareholder"], ownership_percentage: "12.0417", relationship_created_at: LATER_ISO },
      ],
    });
    expect(unwrap(await alloy.getBusiness({ path: { entity_token: "business-1" } })).entity_groups).toEqual([]);
  });

  test("a person joins a group by an event of its own, and a new external id makes the group", async () => {
    const { token } = await makeGroup();
    const { event } = await report({
      event_type: "person_created",
      data: {
        timestamp,
        external_entity_id: "member-3",
        name_first: "Livunn",
        entity_groups: [{ entity_group_token: token, roles: ["guarantor"], title: "Aunt" }, { external_entity_group_id: "household" }],
      },
    });
    const shown = unwrap(await alloy.getPerson({ path: { entity_token: "member-3" } }));
    expect(event.data).toEqual(shown);
    expect(shown.entity_groups).toMatchObject([
      { entity_group_token: token, roles: ["guarantor"], title: "Aunt" },
      { external_entity_group_ids: ["household"], entity_group_name: null, entity_group_type: null, roles: [] },
    ]);
    expect((await get("household")).entity_group_relationships).toMatchObject([{ name: "Livunn" }]);
    expect((await get(token)).entity_group_relationships).toHaveLength(3);
  });

  test("an unknown group is not found", async () => {
    const result = await alloy.getEntityGroup({ path: { entity_token_or_external_id: "EG-never-made" } });
    expect(refusal(result)).toMatchObject([404, { error: { minor_code: 4041 } }]);
  });

  test("a group whose id is taken is a conflict, and one that names two groups as well", async () => {
    const { token } = await makeGroup();
    const again = await alloy.createEvent({
      body: {
        event_type: "entity_group_created",
        data: { timestamp, external_entity_group_ids: [{ external_entity_id: "group-1" }], entities: [] },
      },
    });
    expect(refusal(again)).toMatchObject([409, { error: { exists: { entity_group_token: token } } }]);
    await report({
      event_type: "entity_group_created",
      data: { timestamp, external_entity_group_ids: [{ external_entity_id: "group-9" }], entities: [] },
    });
    const two = await alloy.createEvent({
      body: {
        event_type: "entity_group_updated",
        data: { timestamp, entity_group_token: token, external_entity_group_ids: [{ external_entity_id: "group-9" }] },
      },
    });
    expect(refusal(two)).toMatchObject([409, { error: { message: expect.any(String) } }]);
    expect((await get("group-9")).entity_group_token).not.toBe(token);
  });

  test.each<[string, Schemas["EventCreate"], readonly (string | number)[]]>([
    [
      "an unknown group",
      { event_type: "entity_group_updated", data: { timestamp, entity_group_token: "EG-nobody" } },
      ["entity_group_token"],
    ],
    [
      "an unknown id of a group",
      { event_type: "entity_group_updated", data: { timestamp, external_entity_group_ids: [{ external_entity_id: "group-0404" }] } },
      ["external_entity_group_ids"],
    ],
    [
      "an unknown member",
      {
        event_type: "entity_group_updated",
        data: {
          timestamp,
          external_entity_group_ids: [{ external_entity_id: "group-1" }],
          entities: [{ external_entity_id: "member-0404" }],
        },
      },
      ["entities", 0, "external_entity_id"],
    ],
    [
      "an unknown account",
      {
        event_type: "entity_group_updated",
        data: {
          timestamp,
          external_entity_group_ids: [{ external_entity_id: "group-1" }],
          entities: [{ external_entity_id: "member-1", roles: "joint", bank_accounts: [{ account_token: "A-elsewhere" }] }],
        },
      },
      ["entities", 0, "bank_accounts", 0, "account_token"],
    ],
    [
      "a person who joins an unknown group",
      {
        event_type: "person_updated",
        data: { timestamp, external_entity_id: "member-1", entity_groups: [{ entity_group_token: "EG-nobody" }] },
      },
      ["entity_groups", 0, "entity_group_token"],
    ],
  ])("%s is refused with its place, and changes nothing", async (_, body, path) => {
    await makeGroup();
    const before = await get("group-1");
    expect(refusal(await alloy.createEvent({ body }))).toMatchObject([400, { error: { issues: [{ path }] } }]);
    expect(await get("group-1")).toEqual(before);
  });
}
