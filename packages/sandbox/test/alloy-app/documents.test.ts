import { expect, test } from "vitest";
import { ada, basicHeader, START, startAlloy } from "../alloy-calls.ts";

const licence = { name: "licence front", extension: "png", type: "license" };

test("a document is described, uploaded, shown by its entity, and downloaded byte by byte", async () => {
  const { evaluate, call, sandbox } = startAlloy();
  const { entity_token } = (await evaluate(ada)).body;
  const note = { note: "Sent by e-mail", note_author_agent_email: "agent@example.org" };
  const described = await call("POST", `/entities/${entity_token}/documents`, { body: { ...licence, ...note } });
  expect(described.status).toBe(201);
  expect(described.body).toEqual({
    document_token: expect.stringMatching(/^D-\w{20}$/),
    ...licence,
    uploaded: false,
    timestamp: START,
    approved: null,
    approval_agent_email: null,
    approval_timestamp: null,
    notes: [{ ...note, created_at: START, updated_at: START }],
  });
  const path = `/entities/${entity_token}/documents/${described.body.document_token}`;
  expect((await call("GET", path)).status).toBe(404);
  await sandbox.control.advance(1_000);
  const bytes = Uint8Array.from({ length: 700 }, (_, index) => index % 256);
  const uploaded = await call("PUT", path, { body: bytes, headers: { "content-type": "application/octet-stream" } });
  expect([uploaded.status, uploaded.body.uploaded, uploaded.body.timestamp]).toEqual([200, true, START + 1_000]);
  const downloaded = await call("GET", path);
  expect(downloaded.headers.get("content-type")).toBe("application/octet-stream");
  expect(downloaded.body).toEqual(bytes);
  expect((await call("GET", `/entities/${entity_token}`)).body.documents).toEqual([
    { document_token: described.body.document_token, timestamp: START + 1_000, type: "license", name: "licence front" },
  ]);
});

test("an empty file is a file", async () => {
  const { evaluate, call } = startAlloy();
  const { entity_token } = (await evaluate(ada)).body;
  const { document_token } = (await call("POST", `/entities/${entity_token}/documents`, { body: licence })).body;
  expect((await call("PUT", `/entities/${entity_token}/documents/${document_token}`)).body.uploaded).toBe(true);
  expect((await call("GET", `/entities/${entity_token}/documents/${document_token}`)).body).toEqual(new Uint8Array());
});

test("a document without a name, or a note without its author, is 400 with its pointer", async () => {
  const { evaluate, call } = startAlloy();
  const path = `/entities/${(await evaluate(ada)).body.entity_token}/documents`;
  const { name, ...nameless } = licence;
  const refused = await call("POST", path, { body: nameless });
  expect([refused.status, refused.body.error.minor_code, refused.body.error.details.problems]).toEqual([
    400,
    4002,
    [{ pointer: "/name", keyword: "required" }],
  ]);
  const orphan = await call("POST", path, { body: { ...licence, note: "x" } });
  expect(orphan.body.error.details.problems).toEqual([{ pointer: "/note_author_agent_email", keyword: "dependentRequired" }]);
});

test("a document is not found under another entity", async () => {
  const { evaluate, call } = startAlloy();
  const { entity_token } = (await evaluate(ada)).body;
  const other = (await evaluate({ ...ada, document_ssn: "987654320" })).body.entity_token;
  const { document_token } = (await call("POST", `/entities/${entity_token}/documents`, { body: licence })).body;
  expect((await call("PUT", `/entities/${other}/documents/${document_token}`, { body: new Uint8Array([1]) })).status).toBe(404);
});

test("the document workflow waits for the upload, and shows the document under the evaluated entity", async () => {
  const { call, evaluate, sandbox } = startAlloy();
  const auth = basicHeader(sandbox.credentials.documents);
  const owner = (await evaluate(ada)).body.entity_token;
  const { document_token } = (await call("POST", `/entities/${owner}/documents`, { body: licence })).body;
  const body = { name_first: "Ada", name_last: "Lovelace", document_token_front: document_token };
  const waiting = await call("POST", "/evaluations", { body, auth });
  expect([waiting.status, waiting.body.required.map(({ key }: { key: string }) => key)]).toEqual([200, ["document_token_front"]]);
  await call("PUT", `/entities/${owner}/documents/${document_token}`, { body: new Uint8Array([1]) });
  const done = await call("PATCH", `/evaluations/${waiting.body.evaluation_token}`, { body: {}, auth });
  expect([done.status, done.body.application_version_id]).toEqual([201, 3]);
  expect((await call("GET", `/entities/${done.body.entity_token}`)).body.documents[0].document_token).toBe(document_token);
  expect((await call("PATCH", `/evaluations/${waiting.body.evaluation_token}`, { body: {} })).status).toBe(404);
});
