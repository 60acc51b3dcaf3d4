import { apiKey, paginate, unwrap } from "@kyc-clients/icomply";
import { createIcomplyClientOf, getNaturalPerson, listEntities } from "@kyc-clients/icomply/operations";
import { expect, test } from "vitest";
import { contract, control, credentials, readPerson, seeded } from "./setup.ts";

const operations = { getNaturalPerson, listEntities };

/** A client of only the operations that are named. */
export function testNamedOperations(): void {
  test("a client of named operations reads a person, as the whole client does", async () => {
    const named = contract.connect((options) => createIcomplyClientOf(operations, options), { auth: apiKey(credentials.apiKey) });
    const { data } = unwrap(await named.getNaturalPerson({ path: { id: seeded.person } }));
    expect(data.personalInformation).toBeDefined();
    expect(data).toEqual(await readPerson(seeded.person));
  });

  test("a client of named operations reads a list page by page", async () => {
    const named = contract.connect((options) => createIcomplyClientOf(operations, options), { auth: apiKey(credentials.apiKey) });
    const { entityIds } = control.act("addPersons", { count: 3 }) as { entityIds: string[] };
    const found: unknown[] = [];
    const sent = await contract.exchanges(async () => {
      for await (const { id } of paginate(named.listEntities, { query: { limit: 2, type: "natural-persons" } })) found.push(id);
    });
    expect(found).toEqual([seeded.person, seeded.reviewed, ...entityIds]);
    expect(sent.length).toBeGreaterThan(2);
  });
}
