import { type AuthStrategy, apiKey, bearerToken } from "@kyc-clients/auth";
import type { Download, FilePart } from "@kyc-clients/core";
import { unwrap } from "@kyc-clients/core";
import { answer, canary, findCanaries, type RequestStep } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  type Arguments,
  argumentsFor,
  caught,
  type FileUpload,
  fileNames,
  fileUploads,
  isRetrySafe,
  type Operation,
  partsOf,
  refusedArgument,
  row,
  type SendStream,
  sampleBody,
  start,
  streamed,
  streamsOf,
  success,
  type Vendor,
  ways,
} from "../src/index.ts";

const multipart = "multipart/form-data";
const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A call that uploads a file, as a form's part or as the whole body. */
function withFile(vendor: Vendor, { one, part }: FileUpload, file: unknown): Arguments {
  if (part === undefined) return { ...argumentsFor(vendor, one), body: file };
  const form = sampleBody(vendor.spec, one.inSpec, multipart) as object;
  return { ...argumentsFor(vendor, one, multipart), body: { ...form, [part]: file } };
}

const names: readonly (readonly [given: string, sent: string])[] = [
  ["passport.png", "passport.png"],
  ["../../etc/passport.png", "passport.png"],
  ["/home/ada-lovelace/passport.png", "passport.png"],
  ["C:\\Users\\ada-lovelace\\passport.png", "passport.png"],
  ["../..", "file"],
  ["ada-lovelace/", "file"],
  ["pass\r\nX-Evil: 1\r\n\r\nport.png", "passX-Evil: 1port.png"],
  ['pass"; name="evil.png', "pass%22; name=%22evil.png"],
  ["Zoë 😀.png", "Zoë 😀.png"],
];

const dispositions: readonly (readonly [given: string, expected: string | undefined])[] = [
  ['filename="../../etc/passwd"', "passwd"],
  ['filename="C:\\\\Users\\\\ada\\\\x.pdf"', "x.pdf"],
  ["filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", "passwd"],
  ["filename*=UTF-8''x%0D%0AX-Evil%3A%201.pdf", "xX-Evil: 1.pdf"],
  ['filename=".."', undefined],
  ["inline", undefined],
];

row(
  "F27",
  "a file's name is an escaped base name, where it is sent and where it is answered",
  fileNames,
  async (vendor, { forms, download }) => {
    for (const upload of forms) {
      const { one, part } = upload;
      const { server, client } = await start(vendor);
      server.otherwise(success(one));
      const expected: string[] = [];
      for (const [given, sent] of names) {
        const type = "image/png";
        for (const file of [
          new File(["x"], given, { type }),
          { data: bytes("x"), fileName: given, contentType: type } satisfies FilePart,
        ]) {
          for (const { call } of ways) await call(client, one.operationId, withFile(vendor, upload, file));
          expected.push(sent, sent);
        }
      }
      const sent = server.requests.map((request) => partsOf(request).find(({ lines }) => lines[0]?.includes(`name="${part}"`))?.lines);
      expect(sent).toEqual(
        expected.map((name) => [`Content-Disposition: form-data; name="${part}"; filename="${name}"`, "Content-Type: image/png"]),
      );
      expect(Buffer.from(server.bytes()).includes("ada-lovelace")).toBe(false);
    }
    if (!download) return expect(forms.length).toBeGreaterThan(0);
    for (const [given, expected] of dispositions) {
      const { client } = await start(vendor, [answer({ headers: { "Content-Disposition": `attachment; ${given}` }, body: "x" })]);
      const { data } = await client.call(download.operationId, argumentsFor(vendor, download));
      expect([given, (data as Download).fileName]).toEqual([given, expected]);
    }
  },
);

/** A file whose type no constructor would let pass. */
function lying<Value extends Blob>(file: Value, type: string): Value {
  return Object.defineProperty(file, "type", { value: type });
}

row("F28", "a file's type that could break its header is refused", fileUploads, async (vendor, uploads) => {
  const secret = canary("type");
  for (const upload of uploads) {
    const { one, part } = upload;
    const { server, client } = await start(vendor);
    for (const type of ["image/png\r\nX-Evil: 1", "image/png\n", "image/png\0", "image/pñg"].map((bad) => bad + secret)) {
      const files = [lying(new Blob(["x"]), type), lying(new File(["x"], "x.png"), type)];
      const argument = part === undefined ? "body.type" : `body.${part}.type`;
      for (const { call } of ways) {
        for (const file of files)
          await refusedArgument({ vendor, one, server, argument }, call(client, one.operationId, withFile(vendor, upload, file)), secret);
        if (part === undefined) continue;
        const args = withFile(vendor, upload, { data: bytes("x"), contentType: type });
        await refusedArgument({ vendor, one, server, argument: `body.${part}.contentType` }, call(client, one.operationId, args), secret);
      }
    }
  }
});

row("F29", "a file of no bytes is sent", fileUploads, async (vendor, uploads) => {
  for (const upload of uploads) {
    const { one, part } = upload;
    const { server, client } = await start(vendor);
    server.otherwise(success(one));
    const files = part === undefined ? [new Blob([]), new Uint8Array(), new Blob([]).stream()] : [new Blob([]), new File([], "empty.png")];
    for (const file of files) expect((await client.call(one.operationId, withFile(vendor, upload, file))).ok).toBe(true);
    for (const file of files.slice(0, 2)) await client.raw(one.operationId, withFile(vendor, upload, file));
    expect(server.requests.map(({ complete }) => complete)).toEqual(Array(files.length + 2).fill(true));
    for (const request of server.requests) {
      if (part === undefined) expect([request.body.length, request.headers["content-type"]]).toEqual([0, "application/octet-stream"]);
      else expect(partsOf(request).find(({ lines }) => lines[0]?.includes(`name="${part}"`))?.content.length).toBe(0);
    }
  }
});

/** Gives the chunks, then fails. */
function failing(error: unknown, ...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.error(error);
      else controller.enqueue(chunk);
    },
  });
}

row("F30", "an upload whose source fails is a typed error, and is not sent again", streamed, async (vendor, met) => {
  const secret = canary("source");
  expect(isRetrySafe(met.repeated)).toBe(true);
  for (const [one, send] of streamsOf(vendor, met, met.repeated)) {
    for (const body of [failing(new Error(secret), bytes(secret), bytes(secret)), failing(secret)]) {
      const { server, client } = await start(vendor);
      server.otherwise(success(one));
      const error = await caught(send(client, body));
      expect(error).toMatchObject({ name: "ArgumentError", code: "invalid_argument", argument: "body", vendor: vendor.name });
      expect(error).toMatchObject({ operationId: one.operationId, attempts: 1, maybeSent: true });
      expect(findCanaries([secret], { error })).toEqual([]);
      await server.waitForClosed(server.connections);
      expect(server.requests.filter(({ complete }) => complete)).toEqual([]);
      expect(server.requests.length).toBeLessThanOrEqual(1);
    }
  }
});

const once = (): ReadableStream<Uint8Array> => new Blob(["once"]).stream();

/** Signs by what `current` gives, which may be another credential by the time of a 401. */
function renewable({ api }: Vendor, { definition }: Operation, current: () => string): AuthStrategy {
  const isToken = (name = ""): boolean => ["bearer", "oauth2"].includes(api.securitySchemes[name] ?? "");
  const isTokenAlone = definition.security.some((names) => names.length === 1 && isToken(names[0]));
  return isTokenAlone ? bearerToken(async () => current()) : apiKey({ header: "api-key", value: current });
}

/** Holds that a 401 that a new credential would mend is mended for any other body, and for a stream by the next call only. */
async function notReplayed(vendor: Vendor, [one, send]: SendStream): Promise<void> {
  let number = 1;
  const { server, client } = await start(vendor, [], { auth: renewable(vendor, one, () => `made-up-${number}`) });
  const refuse = (): RequestStep => {
    number++;
    return answer({ status: 401, body: { code: "refused" } });
  };
  server.script(success(one), refuse, success(one), refuse, success(one));
  const args = argumentsFor(vendor, one);
  await client.call(one.operationId, args);
  expect((await send(client, once())).response.status).toBe(401);
  await client.call(one.operationId, args);
  await client.call(one.operationId, args);
  const seen = server.requests.map(({ rawHeaders, text }) => [
    rawHeaders.map(([, value]) => /made-up-\d/.exec(value)?.[0]).find(Boolean),
    text === "once",
  ]);
  expect(seen).toEqual([
    ["made-up-1", false],
    ["made-up-1", true],
    ["made-up-2", false],
    ["made-up-2", false],
    ["made-up-3", false],
  ]);
}

row("F31", "a stream that is answered 401 or 503 is not sent again, and the error says why", streamed, async (vendor, met) => {
  const whys: string[] = [];
  for (const status of [401, 503]) {
    for (const [, send] of streamsOf(vendor, met, met.repeated)) {
      const { server, client } = await start(vendor);
      server.otherwise(answer({ status, body: { code: "refused" } }));
      expect((await send(client, once())).response.status).toBe(status);
      expect(server.requests.map(({ text }) => text)).toEqual(["once"]);
    }
    for (const one of met.bytes) {
      const { client } = await start(vendor, [answer({ status, body: { code: "refused" } })]);
      const error = await caught(client.call(one.operationId, { ...argumentsFor(vendor, one), body: once() }).then(unwrap));
      expect(error).toMatchObject({ name: "ApiError", status, attempts: 1, maybeSent: true, operationId: one.operationId });
      whys.push(error.message);
    }
  }
  expect(whys.filter((message) => message.includes("the body was a stream, which is not sent again"))).toHaveLength(2 * met.bytes.length);
  for (const way of streamsOf(vendor, met, met.signed)) await notReplayed(vendor, way);
});
