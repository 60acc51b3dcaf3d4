import { listOf, unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { algoreg, codesOf, control, type Schemas, save } from "./setup.ts";

const SECONDS = START / 1_000;
const file = { customer_external_id: "c-001", display_name: "Residence permit", file_name: "permit.PNG", tag_codes: ["identity"] };
const internal = { file_data: btoa("made-up bytes") };
const find = async (filters: Schemas["DocumentSearchFilters"] = {}, page: { limit?: number; offset?: number } = {}) =>
  (unwrap(await algoreg.searchDocuments({ body: { filters, ...page } })).documents ?? []).map(({ id }) => id);

/** Documents: added with bytes or by address, and found. */
export function testDocuments(): void {
  test("a document with its bytes is described, found and noted", async () => {
    await save();
    const result = await algoreg.uploadDocument({ body: { ...file, internal, origin: { type: 1, value: "app-0417" } } });
    if (result.status !== 200) throw new Error("not added");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["CustomerDocument"]>();
    expect(result.data).toEqual({
      ...{ id: "d-1", customer_external_id: "c-001", display_name: "Residence permit", file_name: "permit.PNG", file_type: "png" },
      ...{ file_mime: "image/png", file_source: "internal", file_size: 13, created_at: SECONDS, last_revision_id: "dr-1" },
      ...{ last_revision_agent_id: 1, last_revision_created_at: SECONDS, origin: { type: 1, value: "app-0417" } },
    });
    const found = await algoreg.searchDocuments({ body: { filters: { customer_external_id: "c-001" } } });
    if (found.status !== 200) throw new Error("not found");
    expectTypeOf(found.data).toEqualTypeOf<Schemas["CustomerDocumentList"]>();
    expect(found.data).toEqual({ documents: [result.data] });
    const events = listOf(unwrap(await algoreg.listCustomerEvents({ path: { customer_external_id: "c-001" } })));
    expect(events.at(-1)).toMatchObject({ EventType: "document", Description: "Residence permit" });
  });

  test("a document that is kept elsewhere has its address and size, and each upload is one more", async () => {
    await save();
    const external = { file_url: "https://files.example.org/lease.pdf", file_size: 90_112 };
    const body = { customer_external_id: "c-001", file_name: "lease.pdf", external };
    expect(unwrap(await algoreg.uploadDocument({ body }))).toMatchObject({
      file_source: "external",
      ...external,
      display_name: "lease.pdf",
      file_mime: "application/pdf",
    });
    await algoreg.uploadDocument({ body });
    expect(await find()).toEqual(["d-1", "d-2"]);
  });

  test("documents are found by each filter, alone and together, and page by page", async () => {
    await save();
    await save({ external_id: "c-002" });
    await algoreg.uploadDocument({ body: { ...file, internal } });
    await control.advance(10_000);
    await algoreg.uploadDocument({
      body: { ...file, customer_external_id: "c-002", display_name: "Lease", file_name: "lease.pdf", tag_codes: ["home"], internal },
    });
    for (const [filters, expected] of [
      [{}, ["d-1", "d-2"]],
      [{ customer_external_id: "c-002" }, ["d-2"]],
      [{ display_name: "permit" }, ["d-1"]],
      [{ file_name: "lease" }, ["d-2"]],
      [{ file_types: ["png", "txt"] }, ["d-1"]],
      [{ tags: ["home", "work"] }, ["d-2"]],
      [{ min_created_at: SECONDS + 1 }, ["d-2"]],
      [{ max_created_at: SECONDS }, ["d-1"]],
      [{ tags: ["home"], file_types: ["png"] }, []],
    ] as const) {
      expect([filters, await find(filters as Schemas["DocumentSearchFilters"])]).toEqual([filters, expected]);
    }
    expect([await find({}, { limit: 1 }), await find({}, { limit: 1, offset: 1 }), await find({}, { offset: 2 })]).toEqual([
      ["d-1"],
      ["d-2"],
      [],
    ]);
    expect(codesOf(await algoreg.searchDocuments({ body: { offset: -1 } }))).toEqual(["invalid_page"]);
  });

  test.each<[string, Schemas["UploadDocumentInput"], string]>([
    ["of nobody", { ...file, customer_external_id: "client-0404", internal }, "customer_unknown"],
    ["without bytes", { ...file, internal: {} }, "file_unreadable"],
    ["that is no Base64", { ...file, internal: { file_data: "made up" } }, "file_unreadable"],
    ["at no address", { ...file, external: { file_url: "nowhere" } }, "file_url_unreadable"],
  ])("a document %s is refused, and none is added", async (_, body, code) => {
    await save();
    const result = await algoreg.uploadDocument({ body });
    expect([result.status, codesOf(result), await find()]).toEqual([422, [code], []]);
  });
}
