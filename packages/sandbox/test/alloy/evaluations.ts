import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alloy, client, contract, control, credentials, evaluate, HOUR_MS, keysOf, person, type Schemas, type Tokens } from "./setup.ts";

/** Parameters, first answers, and the headers of an evaluation. */
export function testEvaluations(): void {
  test("getParameters says what an evaluation then asks for", async () => {
    const result = await alloy.getParameters();
    if (result.status !== 200) throw new Error("no parameters");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["EvaluationParameters"]>();
    expectTypeOf(result.data).not.toBeAny();
    const { required, or } = result.data;
    expect([keysOf(required), or.map((group) => keysOf(group.required))]).toEqual([
      ["name_first", "name_last"],
      [["document_ssn"], ["document_passport"], ["document_license", "document_license_state"], ["document_token_front"]],
    ]);
    const asked = await alloy.createEvaluation({ body: {} });
    expect([asked.status, asked.data]).toMatchObject([200, { required, or }]);
    const other = unwrap(await client(basic(credentials.documents)).getParameters());
    expect([keysOf(other.required), other.or]).toEqual([["name_first", "name_last", "document_token_front"], []]);
  });

  test.each([
    ["Halvorsen", "Approved", 0.96],
    ["Review", "Manual Review", 0.7],
    ["Deny", "Denied", 0.12],
  ])("createEvaluation of %s is %s, echoes and formats its input, and shows on the entity", async (name_last, outcome, score) => {
    const body = { ...person, name_last };
    const result = await alloy.createEvaluation({ body });
    if (result.status !== 201) throw new Error("not finished");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Evaluation"]>();
    const formatted = {
      ...body,
      phone_number: "+15035550142",
      email_address: "runa.halvorsen@example.org",
      address_state: "OR",
      address_country_code: "US",
    };
    expect(result.data).toMatchObject({
      status_code: 201,
      timestamp: START,
      application_token: credentials.token,
      supplied: body,
      formatted,
      summary: { outcome, score },
    });
    const { entity_token, evaluation_token } = result.data as Tokens;
    expect(unwrap(await alloy.getEntity({ path: { entity_token } }))).toMatchObject({
      name: `Runa ${name_last}`,
      evaluations: [{ evaluation_token, status: "complete", outcome, timestamp: START }],
    });
  });

  test("Alloy-Entity-Token links an evaluation to an entity, and an unknown one is 403", async () => {
    const { entity_token } = await evaluate();
    const other = { ...person, name_first: "Sten", document_ssn: "000517734" };
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
    const other = { ...person, name_first: "Sten", document_ssn: "000517734" };
    const second = unwrap(await alloy.createEvaluation({ body: other, header })) as Schemas["Evaluation"];
    expect([second.entity_token, second.external_entity_id]).toEqual([first.entity_token, "member-77/ö"]);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token: "member-77/ö" } }));
    expect([entity.entity_token, entity.external_entity_id, entity.evaluations?.length]).toEqual([first.entity_token, "member-77/ö", 2]);
    const taken = await alloy.createEvaluation({ body: person, header: { "alloy-external-entity-id": "member-78" } });
    expect([taken.status, taken.error]).toMatchObject([409, { error: { minor_code: 4091 } }]);
  });

  test("Alloy-Application-Version runs a draft, which asks for more, and an unknown one is 400", async () => {
    const { email_address, ...rest } = person;
    const header = { "Alloy-Application-Version": 42 };
    const asked = unwrap(await alloy.createEvaluation({ body: rest, header }));
    expect([keysOf(asked.required), asked.application_version_id]).toEqual([["email_address"], 42]);
    expect((await evaluate(rest)).application_version_id).toBe(41);
    const path = { evaluation_token: asked.evaluation_token ?? "" };
    const done = unwrap(await alloy.updateEvaluation({ path, body: { email_address } }));
    expect([done.application_version_id, done]).toMatchObject([42, { supplied: person }]);
    const unknown = await alloy.createEvaluation({ body: person, header: { "Alloy-Application-Version": 99 } });
    expect([unknown.status, unknown.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
  });

  test("Alloy-Bypass-Formatter passes the input on as it is", async () => {
    const header = { "Alloy-Bypass-Formatter": true };
    const bypassed = unwrap(await alloy.createEvaluation({ body: person, header })) as Schemas["Evaluation"];
    expect(bypassed.formatted).toEqual(person);
  });

  test("Alloy-Refresh-Cache asks the services afresh, which otherwise answer equal input from a cache for thirty days", async () => {
    const services = async (header = {}): Promise<Set<string>> => {
      const data = unwrap(await alloy.createEvaluation({ body: person, header })) as Schemas["Evaluation"];
      return new Set(Object.values(data.summary?.services ?? {}));
    };
    expect(await services()).toEqual(new Set(["executed"]));
    expect(await services()).toEqual(new Set(["cached"]));
    expect(await services({ "Alloy-Refresh-Cache": true })).toEqual(new Set(["executed"]));
    await control.advance(30 * 24 * HOUR_MS);
    expect(await services()).toEqual(new Set(["executed"]));
  });

  test("every other header of an evaluation reaches the vendor under its own name", async () => {
    const header = {
      "alloy-external-group-id": "joint-9",
      "alloy-parent-entity-token": "B-parent",
      "alloy-entity-type": "person",
      "alloy-hydrate-counterparty-data": true,
      "alloy-hydrate-entity-data": false,
    } as const;
    const sent = await contract.exchanges(() => alloy.createEvaluation({ body: person, header }));
    expect(sent.map(({ status, requestHeaders }) => [status, Object.keys(header).map((name) => requestHeaders.get(name))])).toEqual([
      [201, ["joint-9", "B-parent", "person", "true", "false"]],
    ]);
  });

  test("getEntity of nobody is forbidden", async () => {
    const result = await alloy.getEntity({ path: { entity_token: "P-nobody" } });
    expect([result.status, result.error]).toMatchObject([403, { error: { minor_code: 4031 }, application_token: credentials.token }]);
  });
}
