import { accountKey, type Download, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { alloy, client, control, credentials, evaluate, file, keysOf, licence, person, type Schemas, type Tokens } from "./setup.ts";

/** Documents: described, uploaded, downloaded, evaluated. */
export function testDocuments(): void {
  test.each([
    ["a Uint8Array", (): Uint8Array<ArrayBuffer> => file],
    ["a Blob", (): Blob => new Blob([file], { type: "image/png" })],
    ["a stream", (): ReadableStream<Uint8Array> => new Blob([file]).stream()],
  ])("a document that is uploaded as %s is downloaded byte for byte", async (_, body) => {
    const { entity_token } = await evaluate();
    const note = { note: "Taken at the counter", note_author_agent_email: "agent@example.org" };
    const described = await alloy.createEntityDocument({ path: { entity_token }, body: { ...licence, ...note } });
    if (described.status !== 201) throw new Error("not described");
    expectTypeOf(described.data).toEqualTypeOf<Schemas["Document"]>();
    const { document_token } = described.data;
    expect(described.data).toMatchObject({ ...licence, uploaded: false, timestamp: START, notes: [{ ...note, created_at: START }] });
    const path = { entity_token, document_token };
    expect((await alloy.downloadEntityDocument({ path })).status).toBe(404);

    await control.advance(1_500);
    const uploaded = await alloy.uploadEntityDocument({ path, body: body() });
    if (uploaded.status !== 200) throw new Error("not uploaded");
    expectTypeOf(uploaded.data).toEqualTypeOf<Schemas["Document"]>();
    expect(uploaded.data).toEqual({ ...described.data, uploaded: true, timestamp: START + 1_500 });
    const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
    expect(entity.documents).toEqual([{ document_token, name: licence.name, type: licence.type, timestamp: START + 1_500 }]);

    const download = await alloy.downloadEntityDocument({ path });
    if (download.status !== 200) throw new Error("nothing to download");
    expectTypeOf(download.data).toEqualTypeOf<Download>();
    expect([download.data.contentType, await sameBytes(await download.data.bytes())]).toEqual(["application/octet-stream", true]);
  });

  test("a download is a stream that is read piece by piece, and a second upload takes the place of the first", async () => {
    const { entity_token } = await evaluate();
    const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
    const path = { entity_token, document_token };
    await alloy.uploadEntityDocument({ path, body: new Uint8Array([1, 2, 3]) });
    const second = unwrap(await alloy.uploadEntityDocument({ path, body: file }));
    expect(second.timestamp).toBeGreaterThan(START);
    const { stream } = unwrap(await alloy.downloadEntityDocument({ path }));
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    expect([await sameBytes(Buffer.concat(chunks)), chunks.length > 0]).toEqual([true, true]);
  });

  test("the workflow of documents waits for an upload, and the entity then shows the document", async () => {
    const key = client(accountKey({ ...credentials.account, workflowToken: credentials.documents.token }));
    const owner = (await evaluate()).entity_token;
    const { document_token } = unwrap(await key.createEntityDocument({ path: { entity_token: owner }, body: licence }));
    const body = { name_first: "Sten", name_last: "Halvorsen", document_token_front: document_token };
    const asked = unwrap(await key.createEvaluation({ body })) as Schemas["EvaluationDataRequest"] & Tokens;
    expect([asked.application_token, keysOf(asked.required)]).toEqual([credentials.documents.token, ["document_token_front"]]);
    await key.uploadEntityDocument({ path: { entity_token: owner, document_token }, body: file });
    const done = await key.updateEvaluation({ path: { evaluation_token: asked.evaluation_token }, body: {} });
    expect(done.status).toBe(201);
    const entity = unwrap(await key.getEntity({ path: { entity_token: asked.entity_token } }));
    expect(entity).toMatchObject({ documents: [{ document_token }], evaluations: [{ application_name: "Document Check" }] });
  });

  test("documents of nobody are forbidden, and those of another entity are not found", async () => {
    const { entity_token } = await evaluate();
    const other = (await evaluate({ ...person, document_ssn: "000517735" })).entity_token;
    const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
    const nobody = await alloy.createEntityDocument({ path: { entity_token: "P-nobody" }, body: licence });
    expect([nobody.status, nobody.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
    for (const result of [
      await alloy.uploadEntityDocument({ path: { entity_token: other, document_token }, body: file }),
      await alloy.downloadEntityDocument({ path: { entity_token: other, document_token } }),
    ]) {
      expect([result.status, result.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
    }
    expect(unwrap(await alloy.getEntity({ path: { entity_token: other } })).documents).toEqual([]);
  });
}

async function sameBytes(bytes: Uint8Array): Promise<boolean> {
  return Buffer.compare(bytes, file) === 0;
}
