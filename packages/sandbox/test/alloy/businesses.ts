import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { refusal } from "./event-calls.ts";
import { alloy, client, contract, control, credentials, type Schemas } from "./setup.ts";

const stored = {
  external_entity_id: "business-1",
  business_name: "Elm Bakery LLC",
  business_federal_ein: "000334444",
  addresses: [{ address_line_1: "4 Quay Street", type: "business_primary" }],
  emails: [{ email_address: "office@elm.example" }],
  phones: [{ phone_number: "(512) 555-0100" }],
} as const satisfies Schemas["BusinessCreate"];

const created = { created_at: START, evaluation_token: null };
const get = async (entity_token: string): Promise<Schemas["Business"]> => unwrap(await alloy.getBusiness({ path: { entity_token } }));

/** Businesses: stored, read, changed. */
export function testBusinesses(): void {
  test("a business that is stored is read by token and by external id, and shows as an entity", async () => {
    const result = await alloy.createBusiness({ body: stored });
    if (result.status !== 201) throw new Error("not stored");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Business"]>();
    const { entity_token = "" } = result.data;
    expect(entity_token).toMatch(/^B-/);
    expect(result.data).toEqual({
      entity_token,
      external_entity_id: "business-1",
      created_at: START,
      type: "business",
      business_name: "Elm Bakery LLC",
      business_alternate_name: null,
      business_registry_id: null,
      business_federal_ein: "000334444",
      addresses: [{ address_line_1: "4 Quay Street", type: "business_primary", ...created }],
      emails: [{ email_address: "office@elm.example", ...created }],
      phones: [{ phone_number: "5125550100", ...created }],
      entity_groups: [],
      _embedded: { notes: [], external_entity_ids: [{ external_entity_id: "business-1", external_entity_id_type: null }] },
      _links: { self: { href: `/v1/entities/businesses/${entity_token}` } },
    });
    expect(await get(entity_token)).toEqual(result.data);
    expect(await get("business-1")).toEqual(result.data);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
    expect(entity).toMatchObject({ type: "business", name: "Elm Bakery LLC", created: START });
  });

  test("a business without its name is refused, and so is an external id that is taken, also by a person", async () => {
    const nameless = await contract.wrong("request", () => alloy.createBusiness({ body: { business_registry_id: "REG-0417" } as never }));
    const details = { message: expect.any(String), path: "business_name", type: "any.required", context: {} };
    expect(refusal(nameless)).toMatchObject([400, { error: { minor_code: 4002, details } }]);
    await alloy.createPerson({ body: { name_first: "Oddvar", external_entity_id: "business-1" } });
    expect(refusal(await alloy.createBusiness({ body: stored }))).toMatchObject([409, { error: { minor_code: 4091 } }]);
    expect(unwrap(await alloy.getPerson({ path: { entity_token: "business-1" } })).name_first).toBe("Oddvar");
  });

  test.each(["B-never-made", "member-0417"])("%s is no business: 400 with the minor code of a refused sign-in", async (entity_token) => {
    await alloy.createPerson({ body: { name_first: "Oddvar", external_entity_id: "member-0417" } });
    const path = { entity_token };
    for (const result of [await alloy.getBusiness({ path }), await alloy.updateBusiness({ path, body: { business_name: "Oakfield" } })]) {
      expect(refusal(result)).toMatchObject([400, { error: { minor_code: 4013, type: "Authorization Error" } }]);
    }
  });

  test("a change of a business shows in every look at it, and ids are added by the rules of persons", async () => {
    const { entity_token = "" } = unwrap(await alloy.createBusiness({ body: stored }));
    await control.advance(1_000);
    const path = { entity_token };
    const body = {
      business_alternate_name: "Elmgrove",
      phones: [{ phone_number: "512-555-0101" }],
      external_entity_ids: [{ external_entity_id: "business-2", external_entity_id_type: "core-bank", designation: "primary" as const }],
    };
    const result = await alloy.updateBusiness({ path, body });
    if (result.status !== 200) throw new Error("not changed");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Business"]>();
    expect(result.data).toMatchObject({
      business_name: "Elm Bakery LLC",
      business_alternate_name: "Elmgrove",
      external_entity_id: "business-2",
      phones: [{ phone_number: "5125550100" }, { phone_number: "5125550101", created_at: START + 1_000 }],
    });
    expect(await get("business-1")).toEqual(result.data);
    expect(await get("business-2")).toEqual(result.data);
    expect(refusal(await alloy.updateBusiness({ path, body: { external_entity_id: "business-3" } }))).toMatchObject([
      409,
      { error: { minor_code: 4091 } },
    ]);
  });

  test("what an evaluation of a business brings shows on the business", async () => {
    const businesses = client(basic(credentials.businesses));
    const body = { business_name: "Oak Joinery", business_federal_ein: "000335555", address_line_1: "5 Mill Lane" };
    const evaluation = unwrap(await businesses.createEvaluation({ body })) as Schemas["Evaluation"];
    expect(await get(evaluation.entity_token as string)).toMatchObject({
      business_name: "Oak Joinery",
      business_federal_ein: "000335555",
      addresses: [{ address_line_1: "5 Mill Lane", evaluation_token: evaluation.evaluation_token }],
    });
  });
}
