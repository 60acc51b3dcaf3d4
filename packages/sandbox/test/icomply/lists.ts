import { paginate, unwrap } from "@kyc-clients/icomply";
import { expect, expectTypeOf, test } from "vitest";
import { contract, control, icomply, type Schemas, seeded } from "./setup.ts";

const ids = (items: readonly Schemas["Entity"][]): string[] => items.map(({ id }) => id);

/** The list of entities: pages, filters, flags. */
export function testLists(): void {
  test("the list gives ten entities unless told, skips, stops and turns round as told", async () => {
    const { entityIds } = control.act("addPersons", { count: 121 }) as { entityIds: string[] };
    const all = [...Object.values(seeded), ...entityIds];
    const list = async (query: object): Promise<string[]> => ids(unwrap(await icomply.listEntities({ query })).data);
    expect(await list({})).toEqual(all.slice(0, 10));
    expect(await list({ limit: 100, start: 3 })).toEqual(all.slice(3, 103));
    expect(await list({ limit: 100, start: 100 })).toEqual(all.slice(100));
    expect(await list({ start: all.length })).toEqual([]);
    expect(await list({ descending: true, limit: 2 })).toEqual(all.toReversed().slice(0, 2));
    expect(await list({ descending: false, limit: 1 })).toEqual([seeded.person]);
  });

  test("paginate walks over all entities, page after page", async () => {
    const { entityIds } = control.act("addPersons", { count: 121 }) as { entityIds: string[] };
    const found: Schemas["Entity"][] = [];
    const sent = await contract.exchanges(async () => {
      for await (const entity of paginate(icomply.listEntities, { query: { limit: 50, type: "natural-persons" } })) found.push(entity);
    });
    expectTypeOf(found).items.toExtend<{ readonly id: string }>();
    expect(ids(found)).toEqual([seeded.person, seeded.reviewed, ...entityIds]);
    expect(sent.map(({ url }) => new URL(url).searchParams.get("start") ?? "0")).toEqual(["0", "50", "100"]);
  });

  test.each([
    [undefined, [seeded.person, seeded.reviewed, seeded.company, seeded.unreachable]],
    ["all", [seeded.person, seeded.reviewed, seeded.company, seeded.unreachable]],
    ["natural-persons", [seeded.person, seeded.reviewed]],
    ["legal-entities", [seeded.company, seeded.unreachable]],
  ] as const)("the type %s chooses who is listed", async (type, expected) => {
    expect(ids(unwrap(await icomply.listEntities({ query: { ...(type && { type }) } })).data)).toEqual(expected);
  });

  test("flags switch parts on, each for its kind of entity, and what is not asked for is absent", async () => {
    const bare = unwrap(await icomply.listEntities({ query: { kycMetaData: false } })).data;
    expect(bare.map((entity) => Object.keys(entity))).toEqual([
      ["id", "type", "personalInformation"],
      ["id", "type", "personalInformation"],
      ["id", "type", "corporateInformation"],
      ["id", "type", "corporateInformation"],
    ]);
    const query = {
      ...{ kycMetaData: true, biometrics: true, corporateVerification: true, supportingDocuments: true },
      ...{ identityVerification: true, documentAuthentication: true, amlSearches: true, addresses: true },
    };
    const full = unwrap(await icomply.listEntities({ query })).data;
    expect(full.map((entity) => Object.keys(entity).toSorted())).toEqual([
      ["biometrics", "id", "kycMetaData", "personalInformation", "supportingDocuments", "type"],
      ["biometrics", "id", "kycMetaData", "personalInformation", "supportingDocuments", "type"],
      ["corporateInformation", "corporateVerifications", "id", "kycMetaData", "supportingDocuments", "type"],
      ["corporateInformation", "corporateVerifications", "id", "kycMetaData", "supportingDocuments", "type"],
    ]);
    expect(full[2]).toMatchObject({
      kycMetaData: { status: "Accepted" },
      corporateVerifications: [{ verificationStatus: "Accepted" }],
      supportingDocuments: [{ type: "Proof of Address" }, { type: "Proof of Wealth" }],
    });
  });
}
