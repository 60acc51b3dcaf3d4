import { accountKey, basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alloy, client, control, credentials, evaluate, person, type Schemas } from "./setup.ts";

const agent = { email: "agent@example.org" };
const approval = { agent, outcome: "Approved", reasons: ["Documents valid", "Address confirmed"] };

/** Decisions that agents take by hand. */
export function testReviews(): void {
  test("createEntityReview decides what had come to manual review: the entity shows its outcome, and the evaluation stays as it was", async () => {
    const { entity_token, evaluation_token } = await evaluate({ ...person, name_last: "Review" });
    const path = { entity_token, evaluation_token };
    const before = unwrap(await alloy.getEvaluation({ path }));
    const other = { "Alloy-Entity-Token": entity_token };
    const denied = await alloy.createEvaluation({ body: { ...person, name_last: "Deny" }, header: other });
    expect(denied.status).toBe(201);
    await control.advance(5_000);

    const created = await alloy.createEntityReview({ path, body: approval });
    if (created.status !== 201) throw new Error("not recorded");
    expectTypeOf(created.data).toEqualTypeOf<Schemas["Review"]>();
    const at = START + 5_000;
    expect(created.data).toEqual({
      review_token: expect.stringMatching(/^R-\w{20}$/),
      entity_token,
      group_token: null,
      application_token: credentials.token,
      application_name: "Retail Onboarding",
      outcome: "Approved",
      reasons: approval.reasons,
      timestamp: at,
      started: at,
      completed: at,
      agent: { ...agent, external_id: null },
    });
    const { review_token } = created.data;
    const entity = unwrap(await alloy.getEntity({ path }));
    expect([entity.evaluations, entity.reviews]).toMatchObject([
      [{ evaluation_token, outcome: "Approved" }, { outcome: "Denied" }],
      [{ review_token, outcome: "Approved", reason: "Documents valid", reviewer: agent.email, timestamp: at }],
    ]);
    expect(unwrap(await alloy.getEvaluation({ path }))).toEqual(before);
  });

  test("listEntityReviews and getEntityReview show the reviews of one entity, and the last one counts", async () => {
    const { entity_token } = await evaluate({ ...person, name_last: "Watchlist" });
    const path = { entity_token };
    expect(unwrap(await alloy.listEntityReviews({ path }))).toEqual([]);
    const first = unwrap(await alloy.createEntityReview({ path, body: approval }));
    const body = { agent: { email: "second.agent@example.org" }, outcome: "Denied", reasons: ["Suspected fraud"] };
    const second = unwrap(await alloy.createEntityReview({ path, body }));

    const listed = await alloy.listEntityReviews({ path });
    if (listed.status !== 200) throw new Error("not listed");
    expectTypeOf(listed.data).toEqualTypeOf<Schemas["Review"][]>();
    expect(listed.data).toEqual([
      { ...first, reason: "Documents valid", reviewer: agent.email, notes: [] },
      { ...second, reason: "Suspected fraud", reviewer: body.agent.email, notes: [] },
    ]);
    const found = await alloy.getEntityReview({ path: { entity_token, review_token: second.review_token } });
    expect(found).toMatchObject({ status: 200, data: listed.data[1] });
    expect(unwrap(await alloy.getEntity({ path })).evaluations).toMatchObject([{ outcome: "Denied" }]);
  });

  test("a group is reviewed for all of its applicants, by its token or the caller's id", async () => {
    const header = { "alloy-external-group-id": "joint-12" };
    const review = { ...person, name_last: "Review" };
    const made = unwrap(await alloy.createEvaluation({ body: review, header })) as Schemas["Evaluation"] & { group_token: string };
    await alloy.createEvaluation({ body: { ...review, document_ssn: "000517734" }, header });
    const entity_token = made.group_token;
    const created = unwrap(await alloy.createEntityReview({ path: { entity_token: "joint-12" }, body: approval }));
    expect(created).toMatchObject({ entity_token, group_token: entity_token });
    const group = unwrap(await alloy.getEntity({ path: { entity_token } }));
    const { review_token } = created;
    expect([group.evaluations, group.reviews]).toMatchObject([[{ outcome: "Approved" }, { outcome: "Approved" }], [{ review_token }]]);
    const member = unwrap(await alloy.getEntity({ path: { entity_token: made.entity_token ?? "" } }));
    expect([member.evaluations, member.reviews]).toMatchObject([[{ outcome: "Approved" }], []]);
    const found = unwrap(await alloy.getEntityReview({ path: { entity_token, review_token } }));
    expect(found).toMatchObject({ ...created, reviewer: agent.email });
  });

  test("a review decides for its own workflow only, which the body names as well as the header", async () => {
    const { entity_token } = await evaluate({ ...person, name_last: "Review" });
    const path = { entity_token };
    const account = client(basic(credentials.account));
    const ofDocuments = { ...approval, application_token: credentials.documents.token };
    const other = unwrap(await account.createEntityReview({ path, body: ofDocuments }));
    expect(other).toMatchObject({ application_token: credentials.documents.token, application_name: "Document Check" });
    expect(unwrap(await alloy.getEntity({ path })).evaluations).toMatchObject([{ outcome: "Manual Review" }]);
    const key = client(accountKey({ ...credentials.account, workflowToken: credentials.token }));
    expect(unwrap(await key.createEntityReview({ path, body: approval })).application_token).toBe(credentials.token);
    expect(unwrap(await alloy.getEntity({ path })).evaluations).toMatchObject([{ outcome: "Approved" }]);
    expect(unwrap(await key.listEntityReviews({ path }))).toHaveLength(2);

    for (const result of [
      await account.createEntityReview({ path, body: approval }),
      await account.listEntityReviews({ path }),
      await account.getEntityReview({ path: { ...path, review_token: other.review_token } }),
      await alloy.createEntityReview({ path, body: ofDocuments }),
    ]) {
      expect([result.status, result.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
    }
  });

  test.each([
    ["an outcome in other letters", { ...approval, outcome: "approved" }],
    ["a reason of another outcome", { ...approval, reasons: ["Documents valid", "Suspected fraud"] }],
    ["no reason", { ...approval, reasons: [] }],
    ["a member that every object has", { ...approval, outcome: "constructor" }],
  ])("%s is not configured: 404 with minor code 4042, and nothing is decided", async (_, body) => {
    const { entity_token } = await evaluate({ ...person, name_last: "Review" });
    const refused = await alloy.createEntityReview({ path: { entity_token }, body });
    if (refused.status !== 404) throw new Error("not refused");
    expectTypeOf(refused.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
    expect(refused.error?.error.minor_code).toBe(4042);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
    expect(entity).toMatchObject({ evaluations: [{ outcome: "Manual Review" }], reviews: [] });
  });

  test("a review by nobody's agent, of nobody, and one that another entity has are refused", async () => {
    const { entity_token } = await evaluate();
    const other = (await evaluate({ ...person, document_ssn: "000517734" })).entity_token;
    const stranger = { ...approval, agent: { email: "nobody@example.org" } };
    const refused = await alloy.createEntityReview({ path: { entity_token }, body: stranger });
    const problems = [{ pointer: "/agent/email" }];
    expect([refused.status, refused.error]).toMatchObject([400, { error: { minor_code: 4003, details: { problems } } }]);
    const { review_token } = unwrap(await alloy.createEntityReview({ path: { entity_token }, body: approval }));
    const missing = await alloy.getEntityReview({ path: { entity_token: other, review_token } });
    expect([missing.status, missing.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
    const path = { entity_token: "P-in-no-path", review_token };
    for (const result of [
      await alloy.createEntityReview({ path, body: approval }),
      await alloy.listEntityReviews({ path }),
      await alloy.getEntityReview({ path }),
    ]) {
      expect([result.status, result.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
    }
  });
}
