import { accountKey, basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alloy, client, control, credentials, evaluate, HOUR_MS, keysOf, person, type Schemas, type Tokens } from "./setup.ts";

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

  test("what updateEvaluation completes is answered from the same cache", async () => {
    const { document_ssn, ...rest } = person;
    const services = async (): Promise<Set<string>> => {
      const { evaluation_token } = unwrap(await alloy.createEvaluation({ body: rest })) as Tokens;
      const data = unwrap(await alloy.updateEvaluation({ path: { evaluation_token }, body: { document_ssn } })) as Schemas["Evaluation"];
      return new Set(Object.values(data.summary?.services ?? {}));
    };
    expect([await services(), await services()]).toEqual([new Set(["executed"]), new Set(["cached"])]);
  });

  test("getEvaluation and getEntityEvaluation give the last answer again", async () => {
    const asked = await alloy.createEvaluation({ body: { ...person, name_last: "Questions" } });
    if (asked.status !== 200) throw new Error("no questions");
    const { evaluation_token, entity_token = "" } = asked.data;
    const path = { evaluation_token, entity_token };
    await control.advance(1_000);
    const again = await alloy.getEntityEvaluation({ path });
    if (again.status !== 200) throw new Error("not found");
    expectTypeOf(again.data).toEqualTypeOf<Schemas["EvaluationDataRequest"] | Schemas["Evaluation"]>();
    expect(again.data).toEqual(asked.data);
    expect(await alloy.getEvaluation({ path })).toMatchObject({ status: 200, data: asked.data });

    const answers = [1, 2, 3, 4, 5].map((id) => ({ question_id: id, answer_id: id }));
    const done = unwrap(await alloy.updateEvaluation({ path, body: { answers } }));
    const found = await alloy.getEvaluation({ path });
    if (found.status !== 200) throw new Error("not found");
    expectTypeOf(found.data).toEqualTypeOf<Schemas["Evaluation"]>();
    expect([found.data, unwrap(await alloy.getEntityEvaluation({ path }))]).toEqual([done, done]);
  });

  test("an evaluation of another entity or workflow is not found, and one of an unknown entity is forbidden", async () => {
    const { evaluation_token, entity_token } = await evaluate();
    const other = (await evaluate({ ...person, document_ssn: "000517734" })).entity_token;
    const account = client(accountKey({ ...credentials.account, workflowToken: credentials.documents.token }));
    for (const result of [
      await alloy.getEntityEvaluation({ path: { entity_token: other, evaluation_token } }),
      await alloy.getEvaluation({ path: { evaluation_token: "S-nobody" } }),
      await account.getEvaluation({ path: { evaluation_token } }),
      await client(basic(credentials.documents)).getEntityEvaluation({ path: { entity_token, evaluation_token } }),
    ]) {
      expect([result.status, result.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
    }
    const nobody = await alloy.getEntityEvaluation({ path: { entity_token: "P-in-no-path", evaluation_token } });
    expect([nobody.status, nobody.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
    const unnamed = await client(basic(credentials.account)).getEvaluation({ path: { evaluation_token } });
    expect([unnamed.status, unnamed.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
  });

  test("getEntity of nobody is forbidden", async () => {
    const result = await alloy.getEntity({ path: { entity_token: "P-in-no-path" } });
    expect([result.status, result.error]).toMatchObject([403, { error: { minor_code: 4031 }, application_token: credentials.token }]);
  });
}
