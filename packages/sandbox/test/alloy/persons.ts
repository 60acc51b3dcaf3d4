import { unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { refusal } from "./event-calls.ts";
import { alloy, contract, control, evaluate, person, type Schemas } from "./setup.ts";

const stored = {
  external_entity_id: "member-1",
  name_first: "Oddvar",
  name_last: "Strand",
  birth_date: "1979-02-11",
  document_ssn: "000518811",
  gender: null,
  addresses: [
    { address_line_1: "4 Quay Street", address_line_2: null, address_city: "Astoria", address_country_code: "US", type: "primary" },
  ],
  emails: [{ email_address: "odd@example.org" }],
  phones: [{ phone_number: "503-555-0188", type: "cell" }],
  pii_status: "pending",
} as const satisfies Schemas["PersonCreate"];

const created = { created_at: START, evaluation_token: null };

async function store(body: Schemas["PersonCreate"] = stored): Promise<Schemas["Person"] & { readonly entity_token: string }> {
  const result = await alloy.createPerson({ body });
  expect(result.status).toBe(201);
  return unwrap(result) as Schemas["Person"] & { readonly entity_token: string };
}

const get = async (entity_token: string): Promise<Schemas["Person"]> => unwrap(await alloy.getPerson({ path: { entity_token } }));

/** Persons: stored, read, changed. */
export function testPersons(): void {
  test("a person that is stored is read by token and by external id, and shows as an entity", async () => {
    const result = await alloy.createPerson({ body: stored });
    if (result.status !== 201) throw new Error("not stored");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Person"]>();
    const { entity_token = "" } = result.data;
    expect(entity_token).toMatch(/^P-/);
    expect(result.data).toEqual({
      entity_token,
      external_entity_id: "member-1",
      created_at: START,
      person_details_updated_at: START,
      type: "person",
      gender: null,
      birth_date: "1979-02-11",
      name_first: "Oddvar",
      name_middle: null,
      name_last: "Strand",
      document_ssn: "000518811",
      document_id_card: null,
      document_license: null,
      document_passport: null,
      addresses: [{ address_line_1: "4 Quay Street", address_city: "Astoria", address_country_code: "US", type: "primary", ...created }],
      emails: [{ email_address: "odd@example.org", ...created }],
      phones: [{ phone_number: "5035550188", type: "cell", ...created }],
      entity_groups: [],
      _embedded: {
        notes: [],
        document_ssns: [{ document_ssn: "000518811", ...created }],
        birth_dates: [{ birth_date: "1979-02-11", ...created }],
        external_entity_ids: [{ external_entity_id: "member-1", external_entity_id_type: null }],
      },
      _links: { self: { href: `/v1/entities/persons/${entity_token}` } },
    });
    expect(await get(entity_token)).toEqual(result.data);
    expect(await get("member-1")).toEqual(result.data);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
    expect(entity).toMatchObject({ type: "person", name: "Oddvar Strand", external_entity_id: "member-1", created: START });
  });

  test("a person without any name is refused, with the place in the details", async () => {
    const result = await contract.wrong("request", () => alloy.createPerson({ body: { gender: "male" } as never }));
    const details = { message: expect.any(String), path: "name_first", type: "any.required", context: {} };
    expect(refusal(result)).toMatchObject([400, { error: { minor_code: 4002, details } }]);
  });

  test("an external id that is taken is a conflict, and no second person is stored", async () => {
    const { entity_token } = await store();
    const result = await alloy.createPerson({ body: { name_first: "Else", external_entity_id: "member-1" } });
    expect(refusal(result)).toMatchObject([409, { error: { minor_code: 4091 } }]);
    expect(JSON.stringify(result.error)).not.toContain("member-1");
    expect(await get("member-1")).toMatchObject({ entity_token, name_first: "Oddvar" });
  });

  test.each(["P-never-a-person", "member-0404", "firm-0417"])(
    "%s is no person: 400 with the minor code of a refused sign-in",
    async (entity_token) => {
      await alloy.createBusiness({ body: { business_name: "Elm Bakery", external_entity_id: "firm-0417" } });
      const path = { entity_token };
      for (const result of [await alloy.getPerson({ path }), await alloy.updatePerson({ path, body: { name_first: "Else" } })]) {
        const error = { minor_code: 4013, type: "Authorization Error", details: { entity_token_or_external_id: entity_token } };
        expect(refusal(result)).toMatchObject([400, { error }]);
      }
    },
  );

  test("a change joins lists, takes the place of single values, and null takes them away", async () => {
    const { entity_token } = await store();
    await control.advance(1_500);
    const path = { entity_token };
    const moved = { address_line_1: "9 Hill Road", address_city: "Salem", type: "previous" };
    const body = {
      name_middle: "Magnus",
      birth_date: "1979-02-12",
      document_ssn: null,
      addresses: [moved, ...stored.addresses],
      emails: [{ email_address: "strand@example.org" }],
    };
    const result = await alloy.updatePerson({ path, body });
    if (result.status !== 200) throw new Error("not changed");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Person"]>();
    const later = { created_at: START + 1_500, evaluation_token: null };
    expect(result.data).toMatchObject({
      name_first: "Oddvar",
      name_middle: "Magnus",
      birth_date: "1979-02-12",
      document_ssn: null,
      created_at: START,
      person_details_updated_at: START + 1_500,
      addresses: [
        { address_line_1: "4 Quay Street", ...created },
        { ...moved, ...later },
      ],
      emails: [
        { email_address: "odd@example.org", ...created },
        { email_address: "strand@example.org", ...later },
      ],
      _embedded: {
        document_ssns: [{ document_ssn: "000518811" }],
        birth_dates: [{ birth_date: "1979-02-11" }, { birth_date: "1979-02-12", ...later }],
      },
    });
    expect(await get("member-1")).toEqual(result.data);
  });

  test("the first external id is primary until another is designated, and each of them leads to the person", async () => {
    const { entity_token } = await store({ name_last: "Strand" });
    const update = async (...external_entity_ids: Schemas["NewExternalEntityId"][]) =>
      unwrap(await alloy.updatePerson({ path: { entity_token }, body: { external_entity_ids } }));
    const first = await update(
      { external_entity_id: "member-2", external_entity_id_type: "core-bank" },
      { external_entity_id: "member-3" },
    );
    expect(first).toMatchObject({ external_entity_id: "member-2" });
    const second = await update({ external_entity_id: "member-4", designation: "primary" }, { external_entity_id: "member-2" });
    expect(second).toMatchObject({
      external_entity_id: "member-4",
      _embedded: {
        external_entity_ids: [
          { external_entity_id: "member-4", external_entity_id_type: null },
          { external_entity_id: "member-2", external_entity_id_type: "core-bank" },
          { external_entity_id: "member-3", external_entity_id_type: null },
        ],
      },
    });
    for (const id of ["member-2", "member-3", "member-4"]) expect(await get(id)).toMatchObject({ entity_token });
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).external_entity_id).toBe("member-4");
  });

  test("external ids that break the rules are refused, and leave what there was", async () => {
    const { entity_token } = await store();
    await store({ name_last: "Strand", external_entity_id: "member-9" });
    const update = (body: Schemas["PersonUpdate"]) => alloy.updatePerson({ path: { entity_token }, body });
    const two = ["member-5", "member-6"].map((external_entity_id) => ({ external_entity_id, designation: "primary" }) as const);
    const primaries = await contract.wrong("request", () => update({ external_entity_ids: two }));
    const labels = ["core-bank", "core"].map((external_entity_id_type) => ({ external_entity_id: "member-5", external_entity_id_type }));
    const twice = await update({ external_entity_ids: labels });
    for (const result of [primaries, twice]) {
      expect(refusal(result)).toMatchObject([400, { error: { minor_code: 4002, details: { path: "external_entity_ids" } } }]);
    }
    const another = await update({ external_entity_ids: [{ external_entity_id: "member-5" }, { external_entity_id: "member-9" }] });
    const changed = await update({ external_entity_id: "member-5" });
    for (const result of [another, changed]) expect(refusal(result)).toMatchObject([409, { error: { minor_code: 4091 } }]);
    expect((await get(entity_token))._embedded?.external_entity_ids).toEqual([
      { external_entity_id: "member-1", external_entity_id_type: null },
    ]);
    expect((await alloy.getPerson({ path: { entity_token: "member-5" } })).status).toBe(400);
  });

  test("what an evaluation brings shows on the person with the evaluation's token", async () => {
    const { entity_token, evaluation_token } = await evaluate();
    const brought = { created_at: START, evaluation_token };
    expect(await get(entity_token)).toMatchObject({
      name_first: person.name_first,
      addresses: [{ address_line_1: person.address_line_1, address_city: person.address_city, ...brought }],
      emails: [{ email_address: person.email_address, ...brought }],
      phones: [{ phone_number: person.phone_number, ...brought }],
      _embedded: {
        document_ssns: [{ document_ssn: person.document_ssn, ...brought }],
        birth_dates: [{ birth_date: person.birth_date, ...brought }],
        external_entity_ids: [],
      },
    });
  });

  test("an evaluation of a stored person belongs to that person, and changes no single value", async () => {
    const { entity_token } = await store();
    const { name_first, name_last, birth_date, document_ssn } = stored;
    const same = await evaluate({ name_first, name_last, birth_date, document_ssn, name_middle: "Maren", phone_number: "5035550199" });
    expect(same.entity_token).toBe(entity_token);
    const shown = await get(entity_token);
    expect(shown).toMatchObject({ name_first, name_middle: "Maren", phones: [created, { phone_number: "5035550199" }] });
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).evaluations).toHaveLength(1);
  });

  test("a note on a person shows among the person's parts", async () => {
    const { entity_token } = await store();
    const note = await alloy.createEntityNote({
      path: { entity_token },
      body: { note: "Called back", note_author_agent_email: "agent@example.org" },
    });
    expect(note.ok).toBe(true);
    expect((await get(entity_token))._embedded?.notes).toMatchObject([{ text: "Called back", email: "agent@example.org" }]);
  });
}
