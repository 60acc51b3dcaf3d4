import { basic, paginate, unwrap } from "@kyc-clients/algoreg";
import { createAlgoregClientOf, createThreadMessage, listThreadMessages, saveCustomers } from "@kyc-clients/algoreg/operations";
import { expect, test } from "vitest";
import { algoreg, contract, control, credentials, person } from "./setup.ts";

const operations = { createThreadMessage, listThreadMessages, saveCustomers };

/** A client of only the operations that are named. */
export function testNamedOperations(): void {
  test("a client of named operations stores somebody, whom the whole client finds", async () => {
    const named = contract.connect((options) => createAlgoregClientOf(operations, options), { auth: basic(credentials) });
    const saved = unwrap(await named.saveCustomers({ body: { customers: [person] } }));
    expect(saved.added).toHaveLength(1);
    const path = { customer_external_id: person.external_id };
    expect(unwrap(await algoreg.getCustomer({ path }))).toMatchObject({ customer: { first_name: "Runa" } });
  });

  test("a client of named operations reads a list page by page", async () => {
    const named = contract.connect((options) => createAlgoregClientOf(operations, options), { auth: basic(credentials) });
    await named.saveCustomers({ body: { customers: [person] } });
    const { thread_id } = control.act("openThread", { external_id: person.external_id, tag: "kyc" }) as { readonly thread_id: string };
    const message = { thread_id, to: "runa.halvorsen@example.org", subject: "Proof of address", content: "Please send us a bill." };
    for (let sent = 0; sent < 3; sent++) unwrap(await named.createThreadMessage({ body: message }));
    const found = new Set<unknown>();
    const sent = await contract.exchanges(async () => {
      for await (const one of paginate(named.listThreadMessages, { path: { id: thread_id }, query: { limit: 2 } })) found.add(one.id);
    });
    expect([found.size, sent.length]).toEqual([3, 2]);
  });
}
