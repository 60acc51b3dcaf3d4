import { bearerToken } from "@kyc-clients/auth";
import { createClient, type FilePart, isArgumentError, statusRanges, unwrap } from "@kyc-clients/core";
import { answer, canary, early, type FaultServer, findCanaries, type RecordedRequest, settle } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import type { AcmeClient } from "../acme/client.ts";
import { api } from "../acme/operations.gen.ts";
import { caught, type StartOptions, start } from "./setup.ts";

type Upload<Body> = readonly [way: string, upload: (acme: AcmeClient, body: Body) => Promise<{ readonly response: Response }>];

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const document = { document_id: "doc_1" };

/** The parts of a multipart body as they reached the server: header lines and content. */
function partsOf(request: RecordedRequest | undefined): { readonly lines: string[]; readonly content: string }[] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(request?.headers["content-type"] ?? "")?.[1];
  const [before, ...parts] = `\r\n${request?.text}`.split(`\r\n--${boundary}`);
  expect([before, parts.pop()?.trim()]).toEqual(["", "--"]);
  return parts.map((part) => {
    const end = part.indexOf("\r\n\r\n");
    return { lines: part.slice(2, end).split("\r\n"), content: part.slice(end + 4) };
  });
}

const forms: readonly Upload<FilePart>[] = [
  ["named", (acme, file) => acme.createDocument({ body: { file, applicant_id: "app_1" } })],
  ["raw", (acme, file) => acme.raw.POST("/documents", { body: { file, applicant_id: "app_1" } })],
  ["named, in the caller's own form", (acme, file) => acme.createDocument({ body: formOf(file) as never })],
  ["raw, in the caller's own form", (acme, file) => acme.raw.POST("/documents", { body: formOf(file) as never })],
];

function formOf(file: FilePart): FormData {
  const form = new FormData();
  if (file instanceof File) form.append("file", file);
  else if (file instanceof Blob) form.append("file", file);
  else form.append("file", new File([file.data], file.fileName ?? "file", { type: file.contentType ?? "" }));
  form.append("applicant_id", "app_1");
  return form;
}

const fileNames: readonly (readonly [given: string, sent: string])[] = [
  ["passport.png", "passport.png"],
  ["../../etc/passport.png", "passport.png"],
  ["/home/ada-lovelace/passport.png", "passport.png"],
  ["C:\\Users\\ada-lovelace\\passport.png", "passport.png"],
  ["..\\passport.png", "passport.png"],
  ["../..", "file"],
  ["..", "file"],
  [".", "file"],
  ["ada-lovelace/", "file"],
  ["\r\n", "file"],
  [".\0.", "file"],
  ["pass\r\nX-Evil: 1\r\n\r\nport.png", "passX-Evil: 1port.png"],
  ["pass\0port.png", "passport.png"],
  ['pass"; name="evil.png', "pass%22; name=%22evil.png"],
  ["Zoë 😀.png", "Zoë 😀.png"],
];

test.each(forms)("F27 a file name is sent as an escaped base name (%s)", async (_, upload) => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 201, body: { id: "doc_1" } }));
  for (const [given, sent] of fileNames) {
    for (const file of [new File(["x"], given, { type: "image/png" }), { data: bytes("x"), fileName: given, contentType: "image/png" }]) {
      await upload(acme, file);
      const [part, text, ...more] = partsOf(server.requests.at(-1));
      expect(part).toEqual({
        lines: [`Content-Disposition: form-data; name="file"; filename="${sent}"`, "Content-Type: image/png"],
        content: "x",
      });
      expect(text).toEqual({ lines: ['Content-Disposition: form-data; name="applicant_id"'], content: "app_1" });
      expect(more).toEqual([]);
    }
  }
  expect(server.requests.length).toBe(fileNames.length * 2);
  expect(Buffer.from(server.bytes()).includes("ada-lovelace")).toBe(false);
});

test("F27 a file without a name gets one that tells nothing, and the name of a part is escaped as well", async () => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 201, body: { id: "doc_1" } }));
  const body = {
    file: new Blob(["x"]),
    more: [{ data: new Blob(["y"], { type: "image/jpeg" }) }],
    'a"\r\nX-Evil: 1': "z",
    details: { kind: "passport" },
  };
  await acme.createDocument({ body: body as never });
  await acme.raw.POST("/documents", { body: body as never });
  for (const request of server.requests) {
    const parts = partsOf(request);
    expect(parts.map(({ lines }) => lines[0])).toEqual([
      'Content-Disposition: form-data; name="file"; filename="file"',
      'Content-Disposition: form-data; name="more"; filename="file"',
      'Content-Disposition: form-data; name="a%22%0D%0AX-Evil: 1"',
      'Content-Disposition: form-data; name="details"; filename="blob"',
    ]);
    expect(parts.map(({ lines }) => lines[1])).toEqual([
      "Content-Type: application/octet-stream",
      "Content-Type: image/jpeg",
      undefined,
      "Content-Type: application/json",
    ]);
    expect(parts.map(({ content }) => content)).toEqual(["x", "y", "z", '{"kind":"passport"}']);
  }
  expect(server.requests.length).toBe(2);
});

test("a list that the spec calls JSON is one part of text, and is refused where it has no JSON form", async () => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 201, body: { id: "doc_1" } }));
  const body = { file: new Blob(["x"]), applicant_id: "app_1", labels: ["passport", 'front "a"\r\nX-Evil: 1'] };
  await acme.createDocument({ body });
  await acme.raw.POST("/documents", { body: body as never });
  for (const request of server.requests) {
    const labels = partsOf(request).slice(2);
    expect(labels.map(({ lines }) => lines)).toEqual([['Content-Disposition: form-data; name="labels"']]);
    expect(labels.map(({ content }) => JSON.parse(content))).toEqual([body.labels]);
  }
  expect(server.requests.length).toBe(2);
  for (const labels of [[Number.NaN], [1n]]) {
    const error = await caught(acme.createDocument({ body: { ...body, labels } as never }));
    expect([error.code, error.argument]).toEqual(["invalid_argument", expect.stringContaining("body.labels")]);
  }
  expect(server.requests.length).toBe(2);
});

/** A file whose type no constructor would let pass. */
function lying<Value extends Blob>(file: Value, type: string): Value {
  return Object.defineProperty(file, "type", { value: type });
}

const badTypes = ["image/png\r\nX-Evil: 1", "image/png\n", "image/\rpng", "image/png\0", "image/pñg", "ïmage/😀"];

test.each(forms)("F28 a file's type that could break its header is refused (%s)", async (way, upload) => {
  const { server, acme } = await start();
  const secret = canary("type");
  for (const type of badTypes) {
    const files: FilePart[] = [lying(new File(["x"], "x.png"), type + secret)];
    if (!way.includes("own form"))
      files.push(
        lying(new Blob(["x"]), type + secret),
        { data: bytes("x"), contentType: type + secret },
        { data: lying(new Blob(["x"]), type + secret) },
      );
    for (const file of files) {
      const error = await caught(upload(acme, file));
      expect(isArgumentError(error), String(error)).toBe(true);
      expect(error).toMatchObject({
        code: "invalid_argument",
        argument: expect.stringMatching(/^body\.file\.(type|contentType)$/),
        vendor: "acme",
        attempts: 0,
        maybeSent: false,
      });
      expect(findCanaries({ secret }, { error })).toEqual([]);
    }
  }
  expect(server.connections).toBe(0);
});

const puts: readonly Upload<unknown>[] = [
  ["named", (acme, body) => acme.uploadDocument({ path: document, body: body as Blob })],
  ["raw", (acme, body) => acme.raw.PUT("/documents/{document_id}/content", { params: { path: document }, body: body as never })],
];

test.each(puts)("F28 so is that of a whole body, and a good one is not sent instead of the spec's (%s)", async (_, upload) => {
  const { server, acme } = await start([answer({ status: 204 })]);
  for (const type of badTypes) {
    expect(await caught(upload(acme, lying(new Blob(["x"]), type)))).toMatchObject({
      name: "ArgumentError",
      argument: "body.type",
      attempts: 0,
      maybeSent: false,
    });
  }
  expect(server.connections).toBe(0);
  await upload(acme, new Blob(["x"], { type: "image/png" }));
  expect(server.requests[0]?.headers["content-type"]).toBe("application/octet-stream");
});

const nothing = (): ReadableStream<Uint8Array> => new ReadableStream({ start: (controller) => controller.close() });

test.each(puts)("F29 a file of no bytes is sent (%s)", async (_, upload) => {
  const { server, acme } = await start();
  server.otherwise(answer({ status: 204 }));
  for (const body of [new Blob([]), new File([], "empty.png"), new Uint8Array(), new ArrayBuffer(0), nothing()])
    expect((await upload(acme, body)).response.status).toBe(204);
  expect(server.requests.map(({ method, complete, body, headers }) => [method, complete, body.length, headers["content-type"]])).toEqual(
    Array.from({ length: 5 }, () => ["PUT", true, 0, "application/octet-stream"]),
  );
  expect(server.requests.map(({ headers }) => headers["content-length"])).toEqual(["0", "0", "0", "0", "0"]);
});

test.each(forms)("F29 a part of no bytes is sent (%s)", async (_, upload) => {
  const { server, acme } = await start([answer({ status: 201, body: { id: "doc_1" } })]);
  await upload(acme, new File([], "empty.png", { type: "image/png" }));
  expect(partsOf(server.requests[0])[0]).toEqual({
    lines: ['Content-Disposition: form-data; name="file"; filename="empty.png"', "Content-Type: image/png"],
    content: "",
  });
});

/** Acme, as if its spec said that an upload may be repeated and may fail in any way: only the stream keeps it from that. */
async function startRepeatable(options: StartOptions = {}): Promise<{ server: FaultServer; acme: AcmeClient }> {
  const { server, clock } = await start();
  const { uploadDocument } = api.operations;
  const operations = {
    ...api.operations,
    uploadDocument: { ...uploadDocument, retrySafe: true, json: `${uploadDocument?.json} default`, ranges: statusRanges },
  };
  const observe: StartOptions["observe"] = (event) => {
    if (event.type === "retry") queueMicrotask(() => void clock.advance(event.waitMs));
  };
  const auth = bearerToken("made-up-token");
  return {
    server,
    acme: createClient<AcmeClient>({ ...api, operations } as typeof api, {
      baseUrl: server.url,
      auth,
      clock,
      random: () => 0.5,
      observe,
      ...options,
    }),
  };
}

/** Gives the chunks, then fails. */
function failing(error: unknown, ...chunks: unknown[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.error(error);
      else controller.enqueue(chunk as Uint8Array);
    },
  });
}

const streams: readonly Upload<ReadableStream<Uint8Array>>[] = [
  ...puts,
  [
    "raw serializer",
    (acme, body) =>
      acme.raw.PUT("/documents/{document_id}/content", { params: { path: document }, body: "x" as never, bodySerializer: () => body }),
  ],
];

test.each(streams)("F30 an upload whose source fails is a typed error, and is not sent again (%s)", async (_, upload) => {
  const secret = canary("source");
  for (const body of [
    failing(new Error(secret), bytes(secret), bytes(secret)),
    failing(new Error(secret)),
    failing(undefined, bytes(secret), secret),
    failing(secret, bytes(secret)),
  ]) {
    const { server, acme } = await startRepeatable();
    server.otherwise(answer({ status: 204 }));
    const error = await caught(upload(acme, body));
    expect(isArgumentError(error), String(error)).toBe(true);
    expect(error).toMatchObject({
      code: "invalid_argument",
      argument: "body",
      vendor: "acme",
      operationId: "uploadDocument",
      attempts: 1,
      maybeSent: true,
    });
    expect(error.message).toContain("stream");
    expect(findCanaries({ secret }, { error })).toEqual([]);
    await server.waitForClosed(server.connections);
    expect(server.requests.map(({ complete }) => complete)).toEqual(server.requests.length === 0 ? [] : [false]);
  }
});

test.each(streams)("F30 a stream that somebody reads already is refused (%s)", async (_, upload) => {
  const { server, acme } = await startRepeatable();
  const body = new Blob(["x"]).stream();
  body.getReader();
  const error = await caught(upload(acme, body));
  expect(error).toMatchObject({ name: "ArgumentError", code: "invalid_argument", argument: "body" });
  expect(server.requests).toEqual([]);
});

test("F30 a call that is refused leaves the stream to its owner", async () => {
  const { server, acme } = await start();
  const body = new Blob(["whole"]).stream();
  expect(await caught(acme.uploadDocument({ path: { document_id: ".." }, body }))).toMatchObject({ argument: "path.document_id" });
  expect(await caught(acme.uploadDocument({ path: document, body, header: { Authorization: "x" } } as never))).toMatchObject({
    argument: "header.Authorization",
  });
  expect(
    await caught(acme.raw.PUT("/documents/{document_id}/content", { params: { path: { document_id: ".." } }, body: body as never })),
  ).toMatchObject({ argument: "path.document_id" });
  expect([server.connections, body.locked, await new Response(body).text()]).toEqual([0, false, "whole"]);
});

const reason = "the body was a stream, which is not sent again";

test.each([401, 408, 429, 500, 501, 502, 503, 504])(
  "F31 a stream that is answered %d is not sent again, and the error says why",
  async (status) => {
    const { server, acme } = await startRepeatable();
    server.otherwise(answer({ status, body: { code: "refused" } }));
    const result = await acme.uploadDocument({ path: document, body: new Blob(["once"]).stream() });
    expect([result.ok, result.status, result.attempts]).toEqual([false, status, 1]);
    const error = await caught(Promise.resolve(result).then(unwrap));
    expect(error).toMatchObject({ name: "ApiError", code: "api_error", status, attempts: 1, maybeSent: true });
    expect(error.message).toContain(reason);
    expect(server.requests.map(({ text }) => text)).toEqual(["once"]);
  },
);

test.each([401, 503])("F31 where the spec does not list %d the error says why as well", async (status) => {
  const { server, acme } = await start([answer({ status, body: { code: "refused" } })]);
  const error = await caught(acme.uploadDocument({ path: document, body: new Blob(["once"]).stream() }));
  expect(error).toMatchObject({ name: "ApiError", code: "undocumented_status", status, attempts: 1, maybeSent: true });
  expect(error.message).toContain(reason);
  expect(server.requests.length).toBe(1);
});

test("F31 other answers to a stream say nothing of it", async () => {
  const { acme } = await start([answer({ status: 404, body: { code: "not_found" } }), answer({ status: 204 })]);
  const error = await caught(acme.uploadDocument({ path: document, body: new Blob(["once"]).stream() }).then(unwrap));
  expect([error.status, error.message.includes("stream")]).toEqual([404, false]);
  expect((await acme.uploadDocument({ path: document, body: new Blob(["once"]).stream() })).ok).toBe(true);
});

test.each([401, 500, 503])("F31 through raw a stream that is answered %d is not sent again", async (status) => {
  for (const [, upload] of streams.slice(1)) {
    const { server, acme } = await startRepeatable();
    server.otherwise(answer({ status, body: { code: "refused" } }));
    expect((await upload(acme, new Blob(["once"]).stream())).response.status).toBe(status);
    expect(server.requests.map(({ text }) => text)).toEqual(["once"]);
  }
});

/** A provider of new tokens, the first of which has been taken by the vendor. */
async function startRenewable(): Promise<{ server: FaultServer; acme: AcmeClient }> {
  let tokens = 0;
  const made = await startRepeatable({ auth: bearerToken(async () => `made-up-token-${++tokens}`) });
  made.server.script(answer({ body: { items: [], total_pages: 0 } }), answer({ status: 401, body: { code: "refused" } }));
  made.server.otherwise(answer({ status: 204 }));
  await made.acme.listApplicants();
  return made;
}

const tokensOf = (server: FaultServer): unknown[] => server.requests.slice(1).map(({ headers, text }) => [headers["authorization"], text]);

test.each(streams)(
  "F31 a 401 that a new token would mend is not mended for a stream, but for the call after it (%s)",
  async (_, upload) => {
    const { server, acme } = await startRenewable();
    expect((await upload(acme, new Blob(["once"]).stream())).response.status).toBe(401);
    expect((await upload(acme, new Blob(["next"]).stream())).response.status).toBe(204);
    expect(tokensOf(server)).toEqual([
      ["Bearer made-up-token-1", "once"],
      ["Bearer made-up-token-2", "next"],
    ]);
  },
);

test.each(puts)("F31 the same bytes in a Blob are sent again, after a 401 and after a 503 (%s)", async (_, upload) => {
  const { server, acme } = await startRenewable();
  expect((await upload(acme, new Blob(["again"]))).response.status).toBe(204);
  server.script(answer({ status: 503 }), answer({ status: 503 }));
  expect((await upload(acme, new Blob(["again"]))).response.status).toBe(204);
  const second = ["Bearer made-up-token-2", "again"];
  expect(tokensOf(server)).toEqual([["Bearer made-up-token-1", "again"], second, second, second, second]);
});

test.each(streams)("F31 an answer that comes before the stream has ended ends the call and the source (%s)", async (_, upload) => {
  const { server, acme } = await startRepeatable();
  server.script(early(answer({ status: 401, headers: { Connection: "close" }, body: { code: "refused" } })));
  let cancelled: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    cancelled = resolve;
  });
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await settle(1);
      controller.enqueue(bytes("more"));
    },
    cancel: () => cancelled(),
  });
  expect((await upload(acme, body)).response.status).toBe(401);
  await ended;
  expect(server.requests.length).toBe(1);
});
