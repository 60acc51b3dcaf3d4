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

  test("a document from before there was an entity shows under the entity that an evaluation then makes", async () => {
    const note = { note: "Photographed at the counter", note_author_agent_email: "agent@example.org" };
    const described = await alloy.createDocument({ body: { ...licence, ...note } });
    if (described.status !== 201) throw new Error("not described");
    expectTypeOf(described.data).toEqualTypeOf<Schemas["Document"]>();
    expect(described.data).toMatchObject({ ...licence, uploaded: false, notes: [{ ...note, created_at: START, updated_at: START }] });
    const { document_token } = described.data;
    const numbers = { name_first: "Sten", name_last: "Halvorsen", document_token_front: document_token };
    const asked = unwrap(await alloy.createEvaluation({ body: numbers })) as Tokens;
    const path = { entity_token: asked.entity_token, evaluation_token: asked.evaluation_token, document_token };
    expect(unwrap(await alloy.listEntityDocuments({ path }))).toEqual([described.data]);

    await control.advance(1_000);
    const uploaded = await alloy.uploadDocument({ path, body: file });
    if (uploaded.status !== 200) throw new Error("not uploaded");
    expectTypeOf(uploaded.data).toEqualTypeOf<Schemas["Document"]>();
    expect(uploaded.data).toEqual({ ...described.data, uploaded: true, timestamp: START + 1_000 });
    expect((await alloy.updateEvaluation({ path, body: {} })).status).toBe(201);
    expect(unwrap(await alloy.listEntityDocuments({ path }))).toEqual([uploaded.data]);
    expect(await sameBytes(await unwrap(await alloy.downloadEntityDocument({ path })).bytes())).toBe(true);
  });

  test("updateEntityDocument renames and decides, and createDocumentNote adds notes; the list shows both", async () => {
    const { entity_token } = await evaluate();
    const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
    const path = { entity_token, document_token };
    const renamed = await alloy.updateEntityDocument({ path, body: { name: "passport, page 2", type: "passport" } });
    if (renamed.status !== 200) throw new Error("not renamed");
    expectTypeOf(renamed.data).toEqualTypeOf<Schemas["Document"]>();
    expect(renamed.data).toMatchObject({ name: "passport, page 2", type: "passport", extension: "png", approved: null });
    expect(unwrap(await alloy.getEntity({ path })).documents).toMatchObject([{ name: "passport, page 2", type: "passport" }]);

    await control.advance(2_000);
    const denied = { approved: false, approval_agent_email: "second.agent@example.org" };
    expect(unwrap(await alloy.updateEntityDocument({ path, body: denied }))).toEqual({
      ...renamed.data,
      ...denied,
      approval_timestamp: START + 2_000,
    });
    const approved = unwrap(await alloy.updateEntityDocument({ path, body: { ...denied, approved: true } }));
    expect([approved.approved, unwrap(await alloy.updateEntityDocument({ path, body: {} }))]).toEqual([true, approved]);

    const notes = ["Edges are cut off", "Sharp now"].map((note) => ({ note, note_author_agent_email: "agent@example.org" }));
    for (const body of notes) {
      const added = await alloy.createDocumentNote({ path, body });
      if (added.status !== 201) throw new Error("not added");
      expectTypeOf(added.data).toEqualTypeOf<Schemas["DocumentNote"]>();
      expect(added.data).toEqual({ document_token, ...body, created_at: START + 2_000, updated_at: START + 2_000 });
    }
    const [listed, ...rest] = unwrap(await alloy.listEntityDocuments({ path }));
    expect([listed, rest]).toMatchObject([{ ...approved, notes }, []]);
  });

  test("whoever notes or decides has to be an agent of the account, and nothing is done for another", async () => {
    const { entity_token } = await evaluate();
    const described = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
    const path = { entity_token, document_token: described.document_token };
    const note = { note: "Seen by the desk", note_author_agent_email: "nobody@example.org" };
    for (const [pointer, result] of [
      ["/note_author_agent_email", await alloy.createDocument({ body: { ...licence, ...note } })],
      ["/note_author_agent_email", await alloy.createEntityDocument({ path, body: { ...licence, ...note } })],
      ["/note_author_agent_email", await alloy.createDocumentNote({ path, body: note })],
      [
        "/approval_agent_email",
        await alloy.updateEntityDocument({
          path,
          body: { name: "licence, renamed", approved: true, approval_agent_email: note.note_author_agent_email },
        }),
      ],
    ] as const) {
      expect([result.status, result.error]).toMatchObject([400, { error: { minor_code: 4003, details: { problems: [{ pointer }] } } }]);
    }
    expect(unwrap(await alloy.listEntityDocuments({ path }))).toEqual([described]);
  });

  test("documents of nobody are forbidden, and those of another entity are not found", async () => {
    const { entity_token } = await evaluate();
    const other = (await evaluate({ ...person, document_ssn: "000517735" })).entity_token;
    const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
    const note = { note: "Seen by the desk", note_author_agent_email: "agent@example.org" };
    const unknown = { entity_token: "P-in-no-path", document_token };
    for (const result of [
      await alloy.createEntityDocument({ path: unknown, body: licence }),
      await alloy.listEntityDocuments({ path: unknown }),
      await alloy.updateEntityDocument({ path: unknown, body: {} }),
      await alloy.createDocumentNote({ path: unknown, body: note }),
    ]) {
      expect([result.status, result.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
    }
    for (const result of [
      await alloy.uploadEntityDocument({ path: { entity_token: other, document_token }, body: file }),
      await alloy.downloadEntityDocument({ path: { entity_token: other, document_token } }),
      await alloy.updateEntityDocument({ path: { entity_token: other, document_token }, body: {} }),
      await alloy.createDocumentNote({ path: { entity_token: other, document_token }, body: note }),
      await alloy.uploadDocument({ path: { document_token: "D-nobody" }, body: file.slice(0, 64) }),
    ]) {
      expect([result.status, result.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
    }
    expect(unwrap(await alloy.getEntity({ path: { entity_token: other } })).documents).toEqual([]);
  });
}

async function sameBytes(bytes: Uint8Array): Promise<boolean> {
  return Buffer.compare(bytes, file) === 0;
}
