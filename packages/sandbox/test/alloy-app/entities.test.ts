import { expect, test } from "vitest";
import { ada, START, startAlloy } from "../alloy-calls.ts";

test("the same person is the same entity, another number is another", async () => {
  const { evaluate, call } = startAlloy();
  const first = (await evaluate(ada)).body;
  const second = (await evaluate({ ...ada, name_first: "ADA ", phone_number: "5035550118" })).body;
  expect(second.entity_token).toBe(first.entity_token);
  expect((await evaluate({ ...ada, document_ssn: "987654320" })).body.entity_token).not.toBe(first.entity_token);
  const { status, body } = await call("GET", `/entities/${first.entity_token}`);
  expect([status, body.name, body.type, body.archived, body.created]).toEqual([200, "Ada Lovelace", "person", false, START]);
  expect(body.evaluations.map(({ evaluation_token }: { evaluation_token: string }) => evaluation_token)).toEqual([
    first.evaluation_token,
    second.evaluation_token,
  ]);
  expect(body.evaluations[0]).toEqual({
    evaluation_token: first.evaluation_token,
    timestamp: START,
    status: "complete",
    application_name: "Retail Onboarding",
    outcome: "Approved",
  });
});

test("without all of number, birth date and names nobody is the same", async () => {
  const { evaluate } = startAlloy();
  const { birth_date, ...rest } = ada;
  expect((await evaluate(rest)).body.entity_token).not.toBe((await evaluate(rest)).body.entity_token);
});

test("a header links an evaluation to an entity, and an unknown token is 403", async () => {
  const { evaluate, call } = startAlloy();
  const { entity_token } = (await evaluate(ada)).body;
  const linked = (await evaluate({ ...ada, name_first: "Augusta" }, { "Alloy-Entity-Token": entity_token })).body;
  expect(linked.entity_token).toBe(entity_token);
  expect((await call("GET", `/entities/${entity_token}`)).body.evaluations).toHaveLength(2);
  const refused = await evaluate(ada, { "Alloy-Entity-Token": "P-unknown" });
  expect([refused.status, refused.body.error.minor_code]).toEqual([403, 4031]);
});

test("an external id is tied at its first use, and then finds the entity everywhere", async () => {
  const { evaluate, call } = startAlloy();
  const header = { "alloy-external-entity-id": "member 1/2" };
  const first = (await evaluate(ada, header)).body;
  expect(first.external_entity_id).toBe("member 1/2");
  expect((await evaluate({ ...ada, document_ssn: "987654320" }, header)).body.entity_token).toBe(first.entity_token);
  const found = await call("GET", `/entities/${encodeURIComponent("member 1/2")}`);
  expect([found.body.entity_token, found.body.external_entity_id]).toEqual([first.entity_token, "member 1/2"]);
  const clash = await evaluate(ada, { "alloy-external-entity-id": "another" });
  expect([clash.status, clash.body.error.minor_code]).toEqual([409, 4091]);
});

test("an unknown entity is 403", async () => {
  const { call } = startAlloy();
  const { status, body } = await call("GET", "/entities/P-unknown");
  expect([status, body.error.minor_code]).toEqual([403, 4031]);
});
