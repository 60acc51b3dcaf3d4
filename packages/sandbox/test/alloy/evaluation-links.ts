import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { alloy, client, credentials, evaluate, keysOf, person, type Schemas, type Tokens } from "./setup.ts";

const other = { ...person, name_first: "Sten", document_ssn: "000517734" };
const forbidden = { status: 403, error: { error: { minor_code: 4031 } } };
const conflict = { status: 409, error: { error: { minor_code: 4091 } } };

/** To which entity and group an evaluation belongs, and of what kind they are. */
export function testEvaluationLinks(): void {
  test("Alloy-Entity-Token links an evaluation to an entity, and an unknown one is 403", async () => {
    const { entity_token } = await evaluate();
    const linked = unwrap(await alloy.createEvaluation({ body: other, header: { "Alloy-Entity-Token": entity_token } }));
    expect(linked.entity_token).toBe(entity_token);
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).evaluations).toHaveLength(2);
    expect((await evaluate(other)).entity_token).not.toBe(entity_token);
    const refused = await alloy.createEvaluation({ body: person, header: { "Alloy-Entity-Token": "P-nobody" } });
    if (refused.status !== 403) throw new Error("not refused");
    expectTypeOf(refused.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
    expect(refused.error?.error.minor_code).toBe(4031);
  });

  test("alloy-external-entity-id ties the caller's id to an entity, which later calls find by it", async () => {
    const header = { "alloy-external-entity-id": "member-77/ö" };
    const first = unwrap(await alloy.createEvaluation({ body: person, header }));
    const second = unwrap(await alloy.createEvaluation({ body: other, header })) as Schemas["Evaluation"];
    expect([second.entity_token, second.external_entity_id]).toEqual([first.entity_token, "member-77/ö"]);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token: "member-77/ö" } }));
    expect([entity.entity_token, entity.external_entity_id, entity.evaluations?.length]).toEqual([first.entity_token, "member-77/ö", 2]);
    const path = { entity_token: "member-77/ö", evaluation_token: first.evaluation_token ?? "" };
    expect(unwrap(await alloy.getEntityEvaluation({ path }))).toEqual(first);
    expect(await alloy.createEvaluation({ body: person, header: { "alloy-external-entity-id": "member-78" } })).toMatchObject(conflict);
  });

  test("identifiers.external_entity_id of the body does what the header does", async () => {
    const identified = { ...person, identifiers: { external_entity_id: "member-90" } };
    const { entity_token, supplied } = await evaluate(identified);
    expect([supplied, unwrap(await alloy.getEntity({ path: { entity_token: "member-90" } }))]).toMatchObject([
      identified,
      { entity_token },
    ]);
    const linked = await evaluate({ ...other, identifiers: { external_entity_id: "member-90" } });
    expect(linked.entity_token).toBe(entity_token);
    const stranger = (await evaluate({ ...other, document_ssn: "000517735" })).entity_token;
    expect(await alloy.createEvaluation({ body: identified, header: { "Alloy-Entity-Token": stranger } })).toMatchObject(conflict);
  });

  test("alloy-external-group-id ties applicants into one group, which shows the evaluations of all", async () => {
    const header = { "alloy-external-group-id": "joint-9" };
    const first = unwrap(await alloy.createEvaluation({ body: person, header })) as Schemas["Evaluation"] &
      Tokens & { group_token: string };
    const asked = unwrap(await alloy.createEvaluation({ body: { ...other, name_last: "Questions" } })) as Tokens;
    const path = { evaluation_token: asked.evaluation_token };
    expect(unwrap(await alloy.updateEvaluation({ path, body: {}, header }))).toMatchObject({ ...path, group_token: first.group_token });

    const group = unwrap(await alloy.getEntity({ path: { entity_token: first.group_token } }));
    expect(group).toMatchObject({ type: "group", name: null, external_entity_id: "joint-9", documents: [], reviews: [] });
    expect(group.evaluations).toMatchObject([
      { evaluation_token: first.evaluation_token, status: "complete", outcome: "Approved" },
      { ...path, status: "waiting", outcome: null },
    ]);
    expect(unwrap(await alloy.getEntity({ path: { entity_token: "joint-9" } }))).toEqual(group);
    const member = unwrap(await alloy.getEntity({ path: { entity_token: first.entity_token } }));
    expect([member.type, member.evaluations?.length]).toEqual(["person", 1]);
    expect((await evaluate(person)) as object).not.toHaveProperty("group_token");
    for (const taken of [{ "alloy-external-entity-id": "joint-9" }, { "alloy-external-entity-id": "joint-9", ...header }]) {
      expect(await alloy.createEvaluation({ body: person, header: taken })).toMatchObject(conflict);
    }
    const asEntity = { "Alloy-Entity-Token": first.group_token };
    expect(await alloy.createEvaluation({ body: person, header: asEntity })).toMatchObject(forbidden);
  });

  test("alloy-parent-entity-token has to name an entity", async () => {
    const header = { "alloy-parent-entity-token": (await evaluate(other)).entity_token };
    expect((await alloy.createEvaluation({ body: person, header })).status).toBe(201);
    const unknown = { "alloy-parent-entity-token": "B-nobody" };
    expect(await alloy.createEvaluation({ body: person, header: unknown })).toMatchObject(forbidden);
  });

  test("a workflow for businesses makes a business, named by business_name, whose last word decides", async () => {
    const business = client(basic(credentials.businesses));
    expect(keysOf(unwrap(await business.getParameters()).required)).toEqual(["business_name"]);
    const body = { business_name: "Elm Bakery Review", business_federal_ein: "000334444" };
    const done = unwrap(await business.createEvaluation({ body })) as Schemas["Evaluation"] & Tokens;
    expect(done).toMatchObject({
      entity_token: expect.stringMatching(/^B-/),
      summary: { outcome: "Manual Review", services: { "Sandbox Business Registry": "executed" } },
      supplied: body,
    });
    const entity = unwrap(await business.getEntity({ path: { entity_token: done.entity_token } }));
    expect(entity).toMatchObject({ type: "business", name: body.business_name, evaluations: [{ outcome: "Manual Review" }] });
  });

  test("a transaction is evaluated as its entity is, of the kind that alloy-entity-type says", async () => {
    const transactions = client(basic(credentials.transactions));
    const { entity_token } = await evaluate({ ...person, name_last: "Deny" });
    const linked = await transactions.createEvaluation({ body: transaction, header: { "Alloy-Entity-Token": entity_token } });
    expect(linked).toMatchObject({ status: 201, data: { entity_token, summary: { outcome: "Denied" }, supplied: transaction } });
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).evaluations).toMatchObject([
      { application_name: "Retail Onboarding" },
      { application_name: "Transaction Screening", outcome: "Denied" },
    ]);

    const body = { ...transaction, business_name: "Elm Bakery" };
    const made = unwrap(await transactions.createEvaluation({ body, header: { "alloy-entity-type": "business" } })) as Tokens;
    const business = unwrap(await alloy.getEntity({ path: { entity_token: made.entity_token } }));
    expect([business.type, business.name]).toEqual(["business", "Elm Bakery"]);
    const { amount, ...incomplete } = transaction;
    const asked = unwrap(await transactions.createEvaluation({ body: incomplete }));
    expect([asked.entity_token, keysOf(asked.required)]).toEqual([expect.stringMatching(/^P-/), ["amount"]]);
  });

  test("the parties of a transaction are held against watchlists only when the headers ask for it", async () => {
    const transactions = client(basic(credentials.transactions));
    const screened = async (entity?: boolean, counterparty?: boolean): Promise<unknown[]> => {
      const header = {
        ...(entity !== undefined && { "alloy-hydrate-entity-data": entity }),
        ...(counterparty !== undefined && { "alloy-hydrate-counterparty-data": counterparty }),
      };
      const data = unwrap(await transactions.createEvaluation({ body: transaction, header })) as Schemas["Evaluation"];
      const { services = {} } = data.summary ?? {};
      return [services["Sandbox Watchlists"], services["Sandbox Counterparty Watchlists"], data.diligence?.watchlists === null];
    };
    expect(await screened()).toEqual(["not_executed", "not_executed", true]);
    expect(await screened(true, false)).toEqual(["executed", "not_executed", false]);
    expect(await screened(false, true)).toEqual(["not_executed", "executed", true]);
    expect(await screened(true, true)).toEqual(["executed", "executed", false]);
    expect(await screened(true, true)).toEqual(["cached", "cached", false]);
  });
}

const transaction = {
  transaction_id: "tx-1001",
  transaction_date: "2026-05-01 11:58:00",
  amount: -125_00,
  currency: "USD",
  source: { external_account_id: "acct-1" },
  destination: { account_number: "000123456" },
};
