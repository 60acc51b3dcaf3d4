import { validateEntityReviewedEvent, validateGroupReviewedEvent } from "@kyc-clients/alloy/validate";
import { expect, test } from "vitest";
import { ada, START, startAlloy } from "../alloy-calls.ts";

const approval = { agent: { email: "agent@example.org" }, outcome: "Approved", reasons: ["Other"] };

/** A sandbox whose webhooks go nowhere but into a list. */
function startWithWebhook() {
  const bodies: unknown[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    bodies.push(JSON.parse(String(init.body)));
    return new Response(null, { status: 204 });
  };
  const calls = startAlloy({ fetch });
  calls.sandbox.control.addWebhook({ url: "http://127.0.0.1:9/hook", auth: { kind: "bearer", token: "made-up" } });
  return { ...calls, bodies };
}

test("a review of an entity is told by a webhook, with all that is known of it", async () => {
  const { evaluate, call, sandbox, bodies } = startWithWebhook();
  const { entity_token } = (await evaluate({ ...ada, name_last: "Review" }, { "alloy-external-entity-id": "member-5" })).body;
  const { body } = await call("POST", "/entities/member-5/reviews", { body: approval });
  await sandbox.control.advance(0);
  expect(bodies).toEqual([
    {
      request_token: expect.any(String),
      timestamp: START,
      type: "create:reviews:is_entity",
      description: "Manually Review an Entity",
      data: {
        ...body,
        entity_token,
        reason: "Other",
        reviewer: "agent@example.org",
        notes: [],
        service: "Alloy",
        child_entities: [],
        external_entity_id: "member-5",
        external_group_id: null,
      },
    },
  ]);
  expect(validateEntityReviewedEvent(bodies[0])).toBe(true);
});

test("a review of a group is told as one, and a refused review is not told", async () => {
  const { evaluate, call, sandbox, bodies } = startWithWebhook();
  const { group_token } = (await evaluate({ ...ada, name_last: "Review" }, { "Alloy-External-Group-ID": "joint-5" })).body;
  const path = `/entities/${group_token}/reviews`;
  expect((await call("POST", path, { body: { ...approval, outcome: "Fine" } })).status).toBe(404);
  expect((await call("POST", path, { body: approval })).status).toBe(201);
  await sandbox.control.advance(0);
  const data = { entity_token: group_token, group_token, external_entity_id: "joint-5", external_group_id: "joint-5" };
  expect(bodies).toMatchObject([{ type: "create:reviews:is_group", description: "Manually Review a Group", data }]);
  expect(validateGroupReviewedEvent(bodies[0])).toBe(true);
});

test("a review leaves alone what was not in manual review, and its outcome may be another manual review", async () => {
  const { evaluate, call } = startAlloy();
  const { entity_token } = (await evaluate(ada)).body;
  const again = { ...ada, name_last: "Review" };
  await evaluate(again, { "Alloy-Entity-Token": entity_token });
  const outcomes = async () =>
    (await call("GET", `/entities/${entity_token}`)).body.evaluations.map(({ outcome }: { outcome: string }) => outcome);
  const review = (outcome: string, reason: string) =>
    call("POST", `/entities/${entity_token}/reviews`, { body: { ...approval, outcome, reasons: [reason] } });
  await review("Denied", "Other");
  expect(await outcomes()).toEqual(["Approved", "Denied"]);
  await review("Manual Review", "More documents needed");
  expect(await outcomes()).toEqual(["Approved", "Manual Review"]);
  await review("Approved", "Documents valid");
  expect(await outcomes()).toEqual(["Approved", "Approved"]);
});
