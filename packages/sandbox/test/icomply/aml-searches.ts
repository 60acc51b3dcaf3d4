import { messageOf, unwrap } from "@kyc-clients/icomply";
import { expect, expectTypeOf, test } from "vitest";
import { contract, control, DAY_MS, icomply, type Schemas, seeded } from "./setup.ts";

/** Starts a search and gives its id. */
async function search(body: Schemas["AmlSearchCreate"]): Promise<string> {
  return String(unwrap(await icomply.createAmlSearch({ body })).data.id);
}

const read = async (id: string): Promise<Schemas["AmlSearch"]> => unwrap(await icomply.getAmlSearch({ path: { id } })).data;

const counts = async (id: string): Promise<unknown> => {
  const { pending, accepted, unknown, sanctions, politicalExposure, adverseMedia } = await read(id);
  return [pending, accepted, unknown, sanctions, politicalExposure, adverseMedia];
};

/** AML searches: started, read, decided on, run again. */
export function testAmlSearches(): void {
  test("a search is created with HTTP 200, code 201 and its id as text, and read with all that was sent, the id as a number", async () => {
    const body = {
      searchTerm: { name: "Max Everywhere", yearOfBirth: 1970, countries: ["FI"] },
      ongoing: true,
      searchType: "person",
      searchFuzziness: 20,
      searchCoverage: ["warning", "pep-class-1"],
      linkedEntityIds: [seeded.person],
    };
    const created = await icomply.createAmlSearch({ body });
    if (created.status !== 200 || !created.ok) throw new Error("not started");
    expectTypeOf(created.data).toEqualTypeOf<Schemas["AmlSearchCreatedAnswer"]>();
    expect(created.data).toEqual({ code: 201, status: "success", message: "", data: { id: expect.stringMatching(/^\d+$/) }, errors: [] });
    const { id } = created.data.data;
    expect(await read(String(id))).toEqual({
      id: Number(id),
      ongoing: true,
      screenDate: "2026-05-01",
      nextReview: "2028-04-30",
      searchTerm: "Max Everywhere",
      searchTypes: ["person"],
      searchFuzziness: 20,
      searchCoverage: ["Warning", "Pep Class 1"],
      ...{ pending: 2, accepted: 0, unknown: 0, sanctions: 0, politicalExposure: 1, adverseMedia: 1 },
      linkedEntityIds: [seeded.person],
    });
  });

  test.each([
    ["Petra Sanctioned", {}, [1, 0, 0, 1, 0, 0]],
    ["otto exposed", {}, [1, 0, 0, 0, 1, 0]],
    ["Lena Warned", {}, [1, 0, 0, 0, 0, 1]],
    ["Max Everywhere", {}, [3, 0, 0, 1, 1, 1]],
    ["Max Everywhere", { searchCoverage: ["sanctions"] }, [1, 0, 0, 1, 0, 0]],
    ["Petra Sanctiond", {}, [0, 0, 0, 0, 0, 0]],
    ["Petra Sanctiond", { searchFuzziness: 10 }, [1, 0, 0, 1, 0, 0]],
    ["Runa Halvorsen", { searchFuzziness: 40 }, [0, 0, 0, 0, 0, 0]],
  ])("a search for %s with %o counts its hits", async (name, others, expected) => {
    expect(await counts(await search({ searchTerm: { name }, ...others }))).toEqual(expected);
  });

  test.each([[{ yearOfBirth: 1962 }], [{ countries: ["SE"] }]])("a hit has to have %o as well", async (others) => {
    expect(await counts(await search({ searchTerm: { name: "Petra Sanctioned", ...others } }))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await counts(await search({ searchTerm: { name: "Petra Sanctioned", yearOfBirth: 1961, countries: ["SE", "NO"] } }))).toEqual([
      1, 0, 0, 1, 0, 0,
    ]);
  });

  test("an agent's decision moves the hits of one search, and of no other", async () => {
    const [one, other] = [
      await search({ searchTerm: { name: "Max Everywhere" } }),
      await search({ searchTerm: { name: "Max Everywhere" } }),
    ];
    expect(one).not.toBe(other);
    expect(control.act("reviewHits", { searchId: one, name: "Max Everywhere", state: "accepted" })).toEqual({ hits: 3 });
    expect([await counts(one), await counts(other)]).toEqual([
      [0, 3, 0, 1, 1, 1],
      [3, 0, 0, 1, 1, 1],
    ]);
  });

  test("an ongoing search is run again daily for a year, and finds who was listed meanwhile; another one is not", async () => {
    const searchTerm = { name: "Nils Later" };
    const [ongoing, once] = [await search({ searchTerm, ongoing: true }), await search({ searchTerm })];
    await control.advance(1_000);
    control.act("listName", { name: "Nils Later", coverage: "warning" });
    await control.advance(DAY_MS - 1_001);
    expect(await counts(ongoing)).toEqual([0, 0, 0, 0, 0, 0]);
    await control.advance(1);
    expect([await counts(ongoing), (await read(ongoing)).screenDate]).toEqual([[1, 0, 0, 0, 0, 1], "2026-05-02"]);
    expect([await counts(once), (await read(once)).screenDate]).toEqual([[0, 0, 0, 0, 0, 0], "2026-05-01"]);
    control.act("listName", { name: "Nils Later", coverage: "sanctions" });
    await control.advance(DAY_MS - 1);
    expect(await counts(ongoing)).toEqual([1, 0, 0, 0, 0, 1]);
    await control.advance(1);
    expect(await counts(ongoing)).toEqual([2, 0, 0, 1, 0, 1]);
    await control.advance(400 * DAY_MS);
    expect((await read(ongoing)).screenDate).toBe("2027-05-01");
  });

  test("a search without a name is 400, and its text stands under messsage", async () => {
    const result = await contract.wrong("request", () => icomply.createAmlSearch({ body: { searchTerm: {} as never } }));
    if (result.status !== 400) throw new Error("not refused");
    expectTypeOf(result.error).toEqualTypeOf<Schemas["ErrorAnswer"] | undefined>();
    expect(result.error).toEqual({ code: 400, status: "failure", messsage: expect.stringContaining("/searchTerm/name"), data: null });
    expect(messageOf(result.error)).toBe(result.error?.messsage);
  });

  test("an unknown search is 404, and its text stands under message", async () => {
    const result = await icomply.getAmlSearch({ path: { id: seeded.person } });
    expect([result.ok, result.status, result.error]).toEqual([
      false,
      404,
      { code: 404, status: "failure", message: expect.any(String), data: null },
    ]);
  });
}
