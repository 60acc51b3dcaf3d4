import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alloy, client, control, credentials, evaluate, keysOf, person, type Schemas, type Tokens } from "./setup.ts";

const answers = (...ids: number[]) => ids.map((answer_id, index) => ({ question_id: index + 1, answer_id }));

/** What an evaluation asks back, and how it goes on: answers, corrections, 206. */
export function testOpenEvaluations(): void {
  test.each([
    ["all right", [1, 2, 3, 4, 5], "Approved"],
    ["one wrong", [1, 2, 3, 4, 1], "Manual Review"],
    ["two wrong", [5, 5, 3, 4, 5], "Denied"],
  ])("updateEvaluation takes answers, %s", async (_, ids, outcome) => {
    const asked = await alloy.createEvaluation({ body: { ...person, name_last: "Questions" } });
    if (asked.status !== 200) throw new Error("no questions");
    expectTypeOf(asked.data).toEqualTypeOf<Schemas["EvaluationDataRequest"]>();
    const questions = asked.data.prompts?.answers?.questions?.map(({ id }) => id);
    expect(questions).toEqual(asked.data.required[0]?.template?.answers?.map(({ question_id }) => question_id));
    const path = { evaluation_token: asked.data.evaluation_token };

    const open = await alloy.updateEvaluation({ path, body: { answers: answers(...ids.slice(0, 2)) } });
    if (open.status !== 200) throw new Error("no more questions");
    expectTypeOf(open.data).toEqualTypeOf<Schemas["EvaluationDataRequest"] | Schemas["Evaluation"]>();
    expect(open.data.prompts?.answers?.questions?.map(({ id }) => id)).toEqual([3, 4, 5]);
    const done = await alloy.updateEvaluation({ path, body: { answers: answers(...ids).slice(2), email_address: null } });
    expect([done.status, done.data]).toMatchObject([
      201,
      { ...path, summary: { outcome }, supplied: { email_address: person.email_address }, diligence: { identity_questions: { asked: 5 } } },
    ]);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token: asked.data.entity_token ?? "" } }));
    expect(entity.evaluations).toMatchObject([{ ...path, outcome }]);
  });

  test("updateEvaluation corrects a value that broke its pattern, and the entity shows the wait", async () => {
    const asked = unwrap(await alloy.createEvaluation({ body: { ...person, birth_date: "19 July" } })) as Schemas["EvaluationDataRequest"] &
      Tokens;
    expect(keysOf(asked.required)).toEqual(["birth_date"]);
    const waiting = unwrap(await alloy.getEntity({ path: { entity_token: asked.entity_token } }));
    expect(waiting.evaluations).toMatchObject([{ status: "waiting", outcome: null }]);
    const path = { evaluation_token: asked.evaluation_token };
    const done = unwrap(await alloy.updateEvaluation({ path, body: { birth_date: person.birth_date } }));
    expect(done).toMatchObject({ ...path, supplied: person });
  });

  test("a finished evaluation takes no more data, and an unknown one is not found", async () => {
    const { evaluation_token, entity_token } = await evaluate();
    for (const send of [alloy.updateEvaluation, alloy.resumeEvaluation]) {
      const resolved = await send({ path: { evaluation_token }, body: { income: "100417" } });
      if (resolved.status !== 409) throw new Error("not refused");
      expectTypeOf(resolved.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
      expect(resolved.error).toMatchObject({ evaluation_token, entity_token, error: { minor_code: 4091 } });
      const unknown = await send({ path: { evaluation_token: "S-nobody" }, body: {} });
      expect([unknown.status, unknown.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
    }
    const other = client(basic(credentials.documents));
    expect((await other.updateEvaluation({ path: { evaluation_token }, body: {} })).status).toBe(404);
  });

  test("an open evaluation is not moved to another entity or version", async () => {
    const { entity_token } = await evaluate();
    const open = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Stillpartial" } })) as Tokens;
    const path = { evaluation_token: open.evaluation_token };
    for (const send of [alloy.updateEvaluation, alloy.resumeEvaluation]) {
      const moved = await send({ path, body: {}, header: { "Alloy-Entity-Token": entity_token } });
      expect([moved.status, moved.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
      const version = await send({ path, body: {}, header: { "Alloy-Application-Version": 99 } });
      expect([version.status, version.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
    }
    const entity = unwrap(await alloy.getEntity({ path: { entity_token: open.entity_token } }));
    expect(entity.evaluations).toMatchObject([{ ...path, status: "waiting" }]);
  });

  test("resumeEvaluation goes on after 206 as often as a service fails, and then finishes", async () => {
    const partial = await alloy.createEvaluation({ body: { ...person, name_last: "Stillpartial" } });
    if (partial.status !== 206) throw new Error("not partial");
    expectTypeOf(partial.data).toEqualTypeOf<Schemas["Evaluation"]>();
    const failed = partial.data.warnings?.blocked_actions?.[0]?.blocking?.action_name ?? "";
    expect(partial.data.summary).toMatchObject({ result: "partial", outcome: null, services: { [failed]: "failed" } });
    const { evaluation_token, entity_token } = partial.data as Tokens;
    const [again, done] = [
      await alloy.resumeEvaluation({ path: { evaluation_token } }),
      await alloy.resumeEvaluation({ path: { evaluation_token }, body: { income: "520417" } }),
    ];
    expect([again.status, done.status, again.data?.evaluation_token]).toEqual([206, 201, evaluation_token]);
    expect(done.data).toMatchObject({
      supplied: { income: "520417" },
      summary: { outcome: "Approved", services: { [failed]: "executed" } },
    });
    const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
    expect(entity.evaluations).toMatchObject([{ evaluation_token, status: "complete", outcome: "Approved" }]);
  });

  test("resumeEvaluation asks when what it was given does not fit, and updateEvaluation goes on after 206 as well", async () => {
    const { evaluation_token } = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Stillpartial" } })) as Tokens;
    const path = { evaluation_token };
    const asked = await alloy.resumeEvaluation({ path, body: { address_state: "Oregon" } });
    if (asked.status !== 200) throw new Error("not asked");
    expectTypeOf(asked.data).toEqualTypeOf<Schemas["EvaluationDataRequest"]>();
    expect(keysOf(asked.data.required)).toEqual(["address_state"]);
    const partial = await alloy.updateEvaluation({ path, body: { address_state: "WA" } });
    const done = await alloy.updateEvaluation({ path, body: {} });
    expect([partial.status, done.status, done.data]).toMatchObject([206, 201, { formatted: { address_state: "WA" } }]);
  });

  test("an evaluation of Pending waits for a service, and is finished once that has called back after a minute", async () => {
    const pending = await alloy.createEvaluation({ body: { ...person, name_last: "Pending" } });
    if (pending.status !== 202) throw new Error("not pending");
    expectTypeOf(pending.data).toEqualTypeOf<Schemas["Evaluation"]>();
    expect(pending.data).toMatchObject({
      status_code: 202,
      summary: { outcome: null, services: { "Sandbox Watchlists": "not_executed" } },
    });
    const { evaluation_token, entity_token } = pending.data as Tokens;
    const path = { evaluation_token, entity_token };
    const shown = async () => unwrap(await alloy.getEntity({ path })).evaluations;
    await control.advance(59_999);
    expect(unwrap(await alloy.getEvaluation({ path }))).toEqual(pending.data);
    expect(await shown()).toMatchObject([{ evaluation_token, status: "waiting", outcome: null }]);

    await control.advance(1);
    const done = unwrap(await alloy.getEvaluation({ path }));
    expect(done).toMatchObject({
      status_code: 201,
      timestamp: START + 60_000,
      summary: { outcome: "Approved", services: { "Sandbox Watchlists": "executed" } },
    });
    expect(unwrap(await alloy.getEntityEvaluation({ path }))).toEqual(done);
    expect(await shown()).toMatchObject([{ evaluation_token, status: "complete", outcome: "Approved" }]);
    expect((await alloy.updateEvaluation({ path, body: {} })).status).toBe(409);
  });

  test("a pending evaluation takes data meanwhile, and what it then lacks keeps it open when the service calls back", async () => {
    const { evaluation_token } = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Pending" } })) as Tokens;
    const path = { evaluation_token };
    const updated = await alloy.updateEvaluation({ path, body: { income: "520417" } });
    expect([updated.status, updated.data]).toMatchObject([202, { ...path, supplied: { income: "520417" } }]);
    expect((await alloy.resumeEvaluation({ path })).status).toBe(202);
    const asked = await alloy.updateEvaluation({ path, body: { birth_date: "19 July" } });
    expect([asked.status, keysOf(asked.data?.required)]).toEqual([200, ["birth_date"]]);
    await control.advance(60_000);
    expect(unwrap(await alloy.getEvaluation({ path }))).toEqual(asked.data);

    expect((await alloy.updateEvaluation({ path, body: { birth_date: person.birth_date } })).status).toBe(202);
    await control.advance(60_000);
    expect(unwrap(await alloy.getEvaluation({ path }))).toMatchObject({ status_code: 201, supplied: { income: "520417" } });
  });
}
