import { unwrap } from "@kyc-clients/icomply";
import { expect, expectTypeOf, test } from "vitest";
import { addPerson, control, icomply, type Schemas, seeded } from "./setup.ts";

/** Supporting documents: handed in, approved, listed, read with their files. */
export function testSupportingDocuments(): void {
  test("what a company has from the start is listed, and each can be read with its file in base64", async () => {
    const result = await icomply.listSupportingDocuments({ path: { id: seeded.company } });
    if (!result.ok) throw new Error("not listed");
    expectTypeOf(result.data.data).toEqualTypeOf<Schemas["SupportingDocument"][]>();
    const [bill, letter] = result.data.data;
    expect(bill).toEqual({
      documentId: expect.stringMatching(/^d-\d+$/),
      fileName: "Electricity bill",
      type: "Proof of Address",
      description: "Bill of April",
      dateReceived: "2026-05-01 12:00:00",
      documentApproved: true,
    });
    expect(letter).toMatchObject({ type: "Proof of Wealth", description: null, documentApproved: false });
    const { data } = unwrap(await icomply.getSupportingDocument({ path: { id: bill?.documentId ?? "" } }));
    expect(data).toEqual({ ...bill, file: btoa("An invented bill.") });
    expect(unwrap(await icomply.getLegalEntity({ path: { id: seeded.company } })).data.supportingDocuments).toEqual(result.data.data);
  });

  test("a document that a person hands in is listed unapproved, and approved once an agent has looked", async () => {
    const id = await addPerson();
    expect(unwrap(await icomply.listSupportingDocuments({ path: { id } })).data).toEqual([]);
    await control.advance(1_000);
    const input = { entityId: id, fileName: "Lease", type: "Proof of Tenancy", content: "An invented lease." };
    const { documentId } = control.act("submitSupportingDocument", input) as { documentId: string };
    const list = async (): Promise<unknown> => unwrap(await icomply.listSupportingDocuments({ path: { id } })).data;
    const document = { documentId, fileName: "Lease", type: "Proof of Tenancy", description: null, dateReceived: "2026-05-01 12:00:01" };
    expect(await list()).toEqual([{ ...document, documentApproved: false }]);
    control.act("approveSupportingDocument", { documentId });
    expect(await list()).toEqual([{ ...document, documentApproved: true }]);
    const { data } = unwrap(await icomply.getSupportingDocument({ path: { id: documentId } }));
    expect(data).toMatchObject({ documentApproved: true, file: btoa("An invented lease.") });
  });

  test("an unknown entity and an unknown document are 404", async () => {
    const results = [
      await icomply.listSupportingDocuments({ path: { id: "nobody" } }),
      await icomply.getSupportingDocument({ path: { id: seeded.company } }),
    ];
    for (const { ok, status, error } of results) {
      expect([ok, status, error]).toEqual([false, 404, { code: 404, status: "failure", message: expect.any(String), data: null }]);
    }
  });
}
