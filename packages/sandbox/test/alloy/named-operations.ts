import { basic, paginate, unwrap } from "@kyc-clients/alloy";
import { createAlloyClientOf, createEvaluation, createInvestigation, getEntity, listInvestigations } from "@kyc-clients/alloy/operations";
import { expect, test } from "vitest";
import { contract, credentials, evaluate, person } from "./setup.ts";

const operations = { createEvaluation, createInvestigation, getEntity, listInvestigations };

/** A client of only the operations that are named. */
export function testNamedOperations(): void {
  test("a client of named operations evaluates somebody, whom it finds again, and whom the whole client knows too", async () => {
    const alloy = contract.connect((options) => createAlloyClientOf(operations, options), { auth: basic(credentials) });
    const result = await alloy.createEvaluation({ body: person });
    if (result.status !== 201) throw new Error("not evaluated");
    const { evaluation_token } = result.data;
    const entity_token = String(result.data.entity_token);
    const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
    expect(entity).toMatchObject({ name: "Runa Halvorsen", evaluations: [{ evaluation_token }] });
    expect((await evaluate()).entity_token).toBe(entity_token);
  });

  test("a client of named operations reads a list page by page", async () => {
    const alloy = contract.connect((options) => createAlloyClientOf(operations, options), { auth: basic(credentials) });
    const { entity_token } = await evaluate();
    const opened = new Set<unknown>();
    for (let made = 0; made < 3; made++) {
      const body = { investigation_type: "Fraud", investigation_state: "alert_review", entity_tokens: [entity_token], journey_alerts: [] };
      opened.add((unwrap(await alloy.createInvestigation({ body })) as { investigation_token?: string }).investigation_token);
    }
    const found = new Set<unknown>();
    const sent = await contract.exchanges(async () => {
      for await (const one of paginate(alloy.listInvestigations, { query: { numRowsPerPage: 2 } })) found.add(one.investigation_token);
    });
    expect([found, sent.length]).toEqual([opened, 2]);
    expect(found.size).toBe(3);
  });
}
