import { listOf, unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { algoreg, codesOf, control, HOUR_MS, type Schemas, save } from "./setup.ts";

const pep = { first_name: "Ottilie", last_name: "Falkenrath", date_of_birth: "1961-04-17" };
const alerts = async (page: Schemas["AlertListRequest"] = {}) => listOf(unwrap(await algoreg.listAlerts({ body: page })));
const search = async (body: Schemas["NameSearch"]) => {
  const result = await algoreg.searchNames({ body });
  if (result.status !== 200) throw new Error("not searched");
  expectTypeOf(result.data).toEqualTypeOf<Schemas["NameSearchResult"]>();
  return result.data as { readonly results: readonly object[]; readonly total: number; readonly next_page_token: string };
};

/** Watchlists: alerts on customers, and searches apart from them. */
export function testScreening(): void {
  test("whoever is saved under a name of the list has an alert, in the list and in full", async () => {
    await save(pep);
    await save({ external_id: "c-002" });
    const [alert, ...rest] = await alerts();
    expect([alert, rest]).toMatchObject([
      {
        ...{ id: "al-1", customer_external_id: "c-001", profile_number: "88001", created_at: "2026-05-01T12:00:00Z" },
        last_revision: { agent_id: "1", score: 100, state: 0, revision_number: 1, top_category: "PEP", customer_revision_id: "1" },
      },
      [],
    ]);
    const result = await algoreg.getAlert({ path: { alert_id: "al-1" } });
    if (result.status !== 200) throw new Error("no alert");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["AlertDetail"]>();
    expect(result.data).toMatchObject({
      ...{ id: "al-1", customer_external_id: "c-001", created_at: alert?.created_at },
      last_revision: {
        ...alert?.last_revision,
        ...{ is_pep: true, is_rca: false, is_rca_pep: false, is_san: false, list_name: "invented-list" },
        associates: [{ association_type_code: 3, association_type_label: "Sibling", list_id: "88002" }],
        list_profile: { gender: "F", birth_place: ["Stavanger"], dates: [{ date_values: [{ day: "17", month: "4", year: "1961" }] }] },
      },
    });
  });

  test("kinds of hits: relatives, sanctions, firms, further names; and no alert for a fit under half", async () => {
    await save({ external_id: "client-0411", first_name: "Ivoslav", last_name: "Falkenrath", date_of_birth: "1964-09-02" });
    await save({ external_id: "client-0412", variations: [{ first_name: "Rurik", last_name: "Stahlgren" }], date_of_birth: "1975-11-30" });
    await save({ external_id: "client-0413", account_type: "F", company_name: "NORDHAVN  Shell Trading" });
    await save({ external_id: "client-0414", first_name: "Odalys", last_name: "Falkenrath", date_of_birth: "1961-04-17" });
    await save({ external_id: "client-0415", first_name: "Ottilie", last_name: "Falkenrath", date_of_birth: "1999-01-01" });
    await save({ external_id: "client-0416", first_name: "Edda", last_name: "Falkenrath" });
    const found = (await alerts()).map(({ customer_external_id: id, last_revision: last }) => [id, last?.top_category, last?.score]);
    expect(found).toEqual([
      ["client-0411", "RCA_PEP", 100],
      ["client-0412", "SAN", 100],
      ["client-0413", "SIE", 100],
      ["client-0414", "PEP", 60],
      ["client-0415", "PEP", 70],
    ]);
    expect(unwrap(await algoreg.getAlert({ path: { alert_id: "al-1" } })).last_revision).toMatchObject({
      is_rca: true,
      is_rca_pep: true,
      is_pep: false,
    });
  });

  test("a repeat raises no second alert, and a better fit is a revision of the first", async () => {
    await save({ ...pep, first_name: "Odalys" });
    await save({ ...pep, first_name: "Odalys" });
    await save(pep);
    expect(await alerts()).toMatchObject([
      { id: "al-1", last_revision: { id: "r-2", score: 100, revision_number: 2, customer_revision_id: "2" } },
    ]);
  });

  test("without the scan there is no alert until the night's run, and verify_input scans nobody", async () => {
    const customers = [{ external_id: "c-001", account_type: "N" as const, ...pep }];
    await algoreg.saveCustomers({ body: { customers, verify_input: true } });
    await algoreg.saveCustomers({ body: { customers, disable_risk_scan: true } });
    await control.advance(14 * HOUR_MS - 1);
    expect(await alerts()).toEqual([]);
    await control.advance(1);
    expect(await alerts()).toMatchObject([{ created_at: "2026-05-02T02:00:00Z", customer_external_id: "c-001" }]);
    await algoreg.saveCustomers({ body: { customers: [{ external_id: "c-002", ...pep }], disable_risk_scan: true } });
    await control.advance(24 * HOUR_MS);
    expect(await alerts()).toMatchObject([{}, { created_at: "2026-05-03T02:00:00Z", customer_external_id: "c-002" }]);
  });

  test("more than a hundred customers are scanned at night, whatever the call says", async () => {
    const customers = Array.from({ length: 101 }, (_, index) => ({ external_id: `client-05${index}`, account_type: "N" as const, ...pep }));
    await algoreg.saveCustomers({ body: { customers } });
    expect(await alerts()).toEqual([]);
    await control.advance(14 * HOUR_MS);
    expect([(await alerts()).length, (await alerts({ limit: 500 })).length]).toEqual([50, 101]);
    expect((await alerts({ limit: 2, offset: 99 })).map(({ id }) => id)).toEqual(["al-100", "al-101"]);
    expect(codesOf(await algoreg.listAlerts({ body: { limit: -1 } }))).toEqual(["invalid_page"]);
  });

  test("an agent's decision is a new revision, and a later scan leaves it alone", async () => {
    await save(pep);
    expect(control.act("decideAlert", { alert_id: "al-1", state: "False Positive", comment: "Another person" })).toEqual({
      alert_id: "al-1",
      state: 2,
    });
    await save(pep);
    const last_revision = { agent_id: "7", state: 2, comment: "Another person", revision_number: 2, score: 100 };
    expect([await alerts(), unwrap(await algoreg.getAlert({ path: { alert_id: "al-1" } }))]).toMatchObject([
      [{ last_revision }],
      { last_revision },
    ]);
    const events = listOf(unwrap(await algoreg.listCustomerEvents({ path: { customer_external_id: "c-001" } })));
    expect(events.map(({ Title }) => Title)).toEqual(["Revision 1", "Alert al-1", "Alert al-1 decided"]);
  });

  test.each(["array", "object", "one"])("alerts in the form %s are the same alerts", async (shape) => {
    control.act("chooseListShape", { shape });
    expect(await alerts()).toEqual([]);
    await save(pep);
    expect(await alerts()).toMatchObject([{ id: "al-1" }]);
    await save({ ...pep, external_id: "c-002" });
    expect(await alerts()).toMatchObject([{ id: "al-1" }, { id: "al-2" }]);
  });

  test("an alert that was never raised is not found", async () => {
    const result = await algoreg.getAlert({ path: { alert_id: "al-1" } });
    expect([result.status, codesOf(result)]).toEqual([404, ["alert_not_found"]]);
  });

  test("a search finds who would raise an alert, with the same score", async () => {
    const found = await search({ entity_type: 1, person_input_data: { ...pep, countries: ["NOR"] }, post_filtering_alias: null });
    expect(found).toEqual({
      ...{
        results: [{ profile_number: "88001", name: "Ottilie Falkenrath", score: 100, top_category: "PEP" }],
        total: 1,
        next_page_token: "",
      },
    });
    await save(pep);
    expect(await alerts()).toMatchObject([{ profile_number: "88001", last_revision: { score: 100 } }]);
    expect(await search({ entity_type: 2, query: "Nordhavn Shell Trading" })).toMatchObject({ total: 1 });
    expect(
      await search({ entity_type: 2, company_input_data: { company_name: "Nordhavn Shell Trading", countries: ["NOR"] } }),
    ).toMatchObject({ total: 0 });
  });

  test.each<[string, Partial<Schemas["NameSearch"]>, number]>([
    ["one text", { query: "Ottilie Falkenrath" }, 1],
    ["the first letter", { query: "O Falkenrath" }, 1],
    ["swapped names", { person_input_data: { first_name: "Falkenrath", last_name: "Ottilie" } }, 0],
    ["swapped names, allowed", { person_input_data: { first_name: "Falkenrath", last_name: "Ottilie", AllowNamesInversion: true } }, 1],
    ["exact only", { query: "O Falkenrath", exact_match: true }, 0],
    ["those under the threshold too", { query: "Falkenrath", keep_results_under_threshold: true }, 2],
    ["a year of birth", { person_input_data: { ...pep, date_of_birth: "1961" } }, 1],
    ["an unknown month", { person_input_data: { ...pep, date_of_birth: "1961-00-00" } }, 1],
    ["another year", { person_input_data: { ...pep, date_of_birth: "1962", exact_date_of_birth: true } }, 0],
    ["a nationality that fits", { person_input_data: { ...pep, nationality_code: "NO" }, post_filtering_alias: "" }, 1],
    ["a nationality that does not", { person_input_data: { ...pep, nationality_code: "EST" }, post_filtering_alias: "sandbox" }, 0],
  ])("a search by %s", async (_, given, total) => {
    expect(await search({ entity_type: 1, ...given })).toMatchObject({ total });
  });

  test("a search is read page by page", async () => {
    const first = await search({ entity_type: 1, query: "Falkenrath", keep_results_under_threshold: true, page_size: 1, page_token: "" });
    const second = await search({
      entity_type: 1,
      query: "Falkenrath",
      keep_results_under_threshold: true,
      page_size: 1,
      page_token: first.next_page_token,
    });
    expect([first.results, second.results, second.next_page_token]).toMatchObject([
      [{ profile_number: "88001" }],
      [{ profile_number: "88002" }],
      "",
    ]);
  });

  test.each<[string, Partial<Schemas["NameSearch"]>, string]>([
    ["nobody", {}, "nobody_named"],
    ["no firm", { entity_type: 2 }, "nobody_named"],
    ["an alias of nobody's", { query: "Xandra Yale", post_filtering_alias: "unheard" }, "alias_unknown"],
    ["a nationality without an alias", { person_input_data: { ...pep, nationality_code: "NOR" } }, "alias_required"],
    ["pages of nothing", { query: "Xandra Yale", page_size: 0 }, "invalid_page"],
    ["a page of no search", { query: "Xandra Yale", page_token: "unheard" }, "invalid_page"],
  ])("a search for %s is refused", async (_, given, code) => {
    const result = await algoreg.searchNames({ body: { entity_type: 1, ...given } });
    expect([result.status, codesOf(result)]).toEqual([422, [code]]);
  });
}
