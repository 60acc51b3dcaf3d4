import { listOf, saveProblems, unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { algoreg, codesOf, control, person, type Schemas, save } from "./setup.ts";

const path = { customer_external_id: person.external_id };
const detail = async () => unwrap(await algoreg.getCustomer({ path }));
const customer = async () => (await detail()).customer;
const titles = async (customer_external_id: string = person.external_id) =>
  listOf(unwrap(await algoreg.listCustomerEvents({ path: { customer_external_id } }))).map(
    ({ EventType, Title }) => `${EventType}: ${Title}`,
  );

/** Customers: saved, changed, checked only, related, and what happened to them. */
export function testCustomers(): void {
  test("a customer that was saved is found under your own id, with all that was said of them", async () => {
    const variations = [{ last_name: "Halvorsen-Lie" }];
    const sent = {
      domicile_codes: ["NOR"],
      phone: "000-555-0142",
      kyc_level: 2,
      review_groups: "A;B,C",
      fields: { source: "web-form-0417" },
      variations,
    };
    const result = await algoreg.saveCustomers({ body: { customers: [{ ...person, ...sent }] } });
    if (result.status !== 200) throw new Error("not saved");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["SaveCustomersResponse"]>();
    expect(result.data).toEqual({
      added: [{ customer_id: expect.any(String), external_id: "c-001" }],
      detail: [{ external_id: "c-001", errors: [], warnings: [] }],
      status: "ok",
      verify_input: false,
    });
    const found = await algoreg.getCustomer({ path });
    if (found.status !== 200) throw new Error("not found");
    expectTypeOf(found.data).toEqualTypeOf<Schemas["CustomerDetail"]>();
    expect(found.data.customer).toEqual({
      ...{
        id: result.data.added?.[0]?.customer_id,
        client_id: "1",
        ...person,
        domicile_codes: ["NOR"],
        phone: "000-555-0142",
        kyc_level: 2,
      },
      ...{ domicile_code: "NOR", nationality_code: "NOR", review_groups: ["A", "B", "C"], custom_fields: { source: "web-form-0417" } },
      ...{ name_variations: variations, disabled: false, created_at: "2026-05-01T12:00:00Z", created_by: 1, revision_number: "1" },
    });
    expect(found.data.custom_fields).toEqual([{ id: 4, name: "source", fieldtype: "text", value: "web-form-0417" }]);
  });

  test("the same id changes what is named and leaves the rest, and the same data once more change nothing", async () => {
    const id = await save({ review_groups: "A" });
    await control.advance(5_000);
    const change = { customers: [{ external_id: "c-001", phone: "000-555-0143" }] };
    expect(unwrap(await algoreg.saveCustomers({ body: change })).added).toEqual([{ customer_id: id, external_id: "c-001" }]);
    expect(await customer()).toMatchObject({
      id,
      ...person,
      phone: "000-555-0143",
      review_groups: ["A"],
      revision_number: "2",
      created_at: "2026-05-01T12:00:00Z",
    });
    await save({ phone: "000-555-0143" });
    expect([(await customer())?.revision_number, await titles()]).toEqual([
      "2",
      ["customer_created: Revision 1", "customer_updated: Revision 2"],
    ]);
  });

  test("groups, contacts and further names are one text, or changes of what was there", async () => {
    await save({ review_groups: "A; B", contacts: "one@example.org,two@example.org" });
    expect(await customer()).toMatchObject({ review_groups: ["A", "B"], contacts: "one@example.org;two@example.org" });
    await save({
      review_groups: ["C", { _op: "remove", value: "A" }, { _op: "add", value: "D" }],
      contacts: [{ _op: "remove", value: "one@example.org" }],
      variations: [{ first_name: "Ruthie" }, { first_name: "Runi" }],
    });
    await save({ contacts: [], variations: [{ _op: "remove", first_name: "Ruthie" }] });
    expect(await customer()).toMatchObject({
      review_groups: ["B", "C", "D"],
      contacts: "two@example.org",
      name_variations: [{ first_name: "Runi" }],
    });
  });

  test("the members for one country of older pages are lists of one", async () => {
    const { nationality_codes: _, ...rest } = person;
    unwrap(await algoreg.saveCustomers({ body: { customers: [{ ...rest, domicile_code: "SWE", nationality_code: "DNK" }] } }));
    expect(await customer()).toMatchObject({
      ...{ domicile_code: "SWE", domicile_codes: ["SWE"], nationality_code: "DNK", nationality_codes: ["DNK"] },
    });
  });

  test("verify_input finds the same problems and stores nothing, nobody new and no change", async () => {
    await save();
    const customers = [
      { ...person, phone: "000-555-0199" },
      { ...person, external_id: "c-002" },
      { ...person, external_id: " " },
    ];
    const result = unwrap(await algoreg.saveCustomers({ body: { customers, verify_input: true } }));
    expect(result).toMatchObject({
      added: [],
      status: "error",
      verify_input: true,
      detail: [{ errors: [] }, { errors: [] }, { errors: [{}] }],
    });
    expect(await customer()).toMatchObject({ revision_number: "1" });
    expect((await algoreg.getCustomer({ path: { customer_external_id: "c-002" } })).status).toBe(404);
  });

  test.each<[string, Partial<Schemas["SaveCustomerInput"]>, string]>([
    ["a blank id", { external_id: "" }, "external_id_required"],
    ["the id of another of the call", {}, "external_id_repeated"],
    ["a birth to come", { external_id: "c-002", date_of_birth: "2031-07-23" }, "date_of_birth_in_future"],
    ["a country that is no code", { external_id: "c-002", domicile_codes: ["Norway"] }, "country_unknown"],
    ["a parent who is not there", { external_id: "c-002", parent_external_id: "client-0404" }, "parent_unknown"],
    ["itself as parent", { external_id: "c-002", parent_external_id: "c-002" }, "parent_unknown"],
  ])("a customer with %s is a problem within a success, and the others are stored", async (_, wrong, error) => {
    const result = unwrap(await algoreg.saveCustomers({ body: { customers: [person, { ...person, ...wrong }] } }));
    expect(saveProblems(result)).toMatchObject([{ externalId: wrong.external_id ?? "c-001", errors: [{ error }], warnings: [] }]);
    expect([result.added?.map(({ external_id }) => external_id), result.status]).toEqual([["c-001"], "error"]);
    expect(await customer()).toMatchObject({ last_name: "Halvorsen" });
    expect((await algoreg.getCustomer({ path: { customer_external_id: "c-002" } })).status).toBe(404);
  });

  test("doubts are warnings: the customer is stored without what is doubtful", async () => {
    const { account_type: _, ...rest } = person;
    const odd = { fields: { shoe_size: 380_417, segment: "retail" }, review_groups: ["A", { unheard: true }] };
    const result = unwrap(await algoreg.saveCustomers({ body: { customers: [{ ...rest, ...odd }] } }));
    const warnings = [{ error: "unknown_field" }, { error: "account_type_missing" }, { error: "unknown_change" }];
    expect(saveProblems(result)).toMatchObject([{ errors: [], warnings }]);
    expect(await customer()).toMatchObject({ custom_fields: { segment: "retail" }, review_groups: ["A"] });
  });

  test("a relation stands in the timelines of both, once, and again where it changes", async () => {
    const relation = {
      relation_external_id: "rel-1",
      parent_customer_external_id: "c-firm",
      child_customer_external_id: "c-001",
      relation_type: 2,
    };
    const firm = { external_id: "c-firm", account_type: "F", company_name: "Fjordlys Import" } as const;
    const body = { customers: [person, firm], relations: [relation] };
    for (let times = 0; times < 2; times++) expect(unwrap(await algoreg.saveCustomers({ body })).status).toBe("ok");
    await algoreg.saveCustomers({ body: { relations: [{ ...relation, disabled: true }] } });
    expect((await titles()).slice(1)).toEqual(["relation: Relation added", "relation: Relation switched off"]);
    expect((await titles("c-firm")).slice(1)).toEqual(["relation: Relation added", "relation: Relation switched off"]);
    const unknown = unwrap(
      await algoreg.saveCustomers({ body: { relations: [{ ...relation, child_customer_external_id: "client-0404" }, {}] } }),
    );
    expect(saveProblems(unknown).map(({ errors }) => errors.map(({ error }) => error))).toEqual([
      ["relation_customer_unknown"],
      ["relation_external_id_required", "relation_customer_unknown", "relation_to_self"],
    ]);
  });

  test("a parent may come in the same call, after its child", async () => {
    const customers = [
      { ...person, parent_external_id: "c-firm" },
      { external_id: "c-firm", account_type: "F" as const, company_name: "Fjordlys" },
    ];
    expect(unwrap(await algoreg.saveCustomers({ body: { customers } })).status).toBe("ok");
    expect([await titles(), await titles("c-firm")]).toEqual([
      ["customer_created: Revision 1", "relation: Relation added"],
      ["customer_created: Revision 1", "relation: Relation added"],
    ]);
  });

  test.each([
    ["array", true],
    ["object", false],
    ["one", false],
  ])("a timeline in the form %s has the same events for whoever reads either", async (shape, isArray) => {
    await save();
    control.act("chooseListShape", { shape });
    const result = await algoreg.listCustomerEvents({ path });
    if (result.status !== 200) throw new Error("no timeline");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["TimelineEventList"]>();
    expect(Array.isArray(result.data)).toBe(isArray);
    if (shape === "one") expect(result.data).toMatchObject({ items: { EventType: "customer_created" } });
    expect(listOf(result.data)).toEqual([
      {
        ...{ ID: "ev-1", EventType: "customer_created", Title: "Revision 1", Description: "", CreatedAt: "2026-05-01T12:00:00Z" },
        ...{ CustomerExternalID: "c-001", AgentID: 1, ClientID: 1 },
      },
    ]);
    control.act("commentCustomer", { external_id: "c-001", comment: "Called back" });
    expect(listOf(unwrap(await algoreg.listCustomerEvents({ path })))).toMatchObject([{ ID: "ev-1" }, { ID: "ev-2", AgentID: 7 }]);
  });

  test("what agents do in the back office shows: a comment, a decision on due diligence", async () => {
    await save();
    await control.advance(60_000);
    expect(control.act("commentCustomer", { external_id: "c-001", comment: "Called back" })).toEqual({ revision_number: "2" });
    control.act("decideDueDiligence", { external_id: "c-001", decision: "Passed" });
    expect(await customer()).toMatchObject({ comment: "Called back", revision_number: "2" });
    const [, ...events] = listOf(unwrap(await algoreg.listCustomerEvents({ path })));
    const CreatedAt = new Date(START + 60_000).toISOString().replace(".000", "");
    expect(events).toMatchObject([{ EventType: "customer_updated" }, { EventType: "edd", Description: "Passed", CreatedAt }]);
  });

  test("nobody is found under an id that was never saved, and ids may be any text", async () => {
    for (const result of [await algoreg.getCustomer({ path }), await algoreg.listCustomerEvents({ path })]) {
      expect([result.status, codesOf(result)]).toEqual([404, ["customer_not_found"]]);
    }
    const external_id = "a b/c?d=é";
    await save({ external_id });
    expect(unwrap(await algoreg.getCustomer({ path: { customer_external_id: external_id } })).customer?.external_id).toBe(external_id);
  });
}
