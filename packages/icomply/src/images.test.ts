import { answer, closeMidBody, type StepSource, withContentType } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { readForm, startIcomply } from "../test/start-icomply.ts";
import { apiKey, createIcomplyClient, imageUpload, storedImageName, unwrap } from "./index.ts";

const auth = apiKey({ header: "X-Acme-Given-Key", value: "invented-key-0001" });
const name = "0b8f0c1e-3f0a-4d52-9a57-5b6f0d1c2e3a.jpg";
const bytes = new Uint8Array(70_000).map((_, index) => index % 251);
const start = async (step: StepSource) => {
  const server = await startIcomply(step);
  return { server, icomply: createIcomplyClient({ baseUrl: server.url, auth }) };
};

test("an image is one part of a form, under the name that the caller gave", async () => {
  const { icomply, server } = await start(withContentType("text/plain", name));
  const image = { data: bytes, fileName: "/home/ana/front.jpg", contentType: "image/jpeg" };
  const result = await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: "thePart", image }) });
  expect([result.status, result.ok && result.data]).toEqual([200, name]);
  const [request] = server.requests;
  const [[part, file] = [], ...more] = request ? await readForm(request) : [];
  expect([request?.method, request?.path, part, more]).toEqual(["POST", "/api/v2/entities/natural-persons/images", "thePart", []]);
  if (!(file instanceof File)) throw new Error("the part is no file");
  expect([file.name, file.type]).toEqual(["front.jpg", "image/jpeg"]);
  expect(await file.bytes()).toEqual(bytes);
});

test("without a name of your own the part is called as in the spec", async () => {
  const { icomply, server } = await start(withContentType("text/plain", name));
  await icomply.uploadNaturalPersonImage({ body: { image: new Blob([bytes]) } });
  expect(server.requests[0] && (await readForm(server.requests[0])).map(([part]) => part)).toEqual(["image"]);
});

test("a part without a name is refused", () => {
  for (const part of ["", "  ", undefined, 7]) {
    expect(() => imageUpload({ part: part as string, image: new Blob() })).toThrow(expect.objectContaining({ code: "invalid_argument" }));
  }
});

test.each([
  ["a bare name", "text/plain", name],
  ["a bare name under JSON", "application/json", name],
  ["a bare name of no type", undefined, name],
  ["a name with a line break", "text/plain", `${name}\r\n`],
  ["a name as JSON text", "application/json", JSON.stringify(name)],
  ["an object", "application/json", JSON.stringify({ filename: name })],
  ["an object with more", "application/json; charset=utf-8", JSON.stringify({ filename: name, more: 1 })],
  ["an object under text", "text/plain", JSON.stringify({ filename: name })],
])("the answer to an upload is text, and its name is found in %s", async (_, type, body) => {
  const { icomply } = await start(withContentType(type, body));
  const data = unwrap(await icomply.uploadNaturalPersonImage({ body: { image: new Blob([bytes]) } }));
  expect(data).toBe(body);
  expect(storedImageName(data)).toBe(name);
});

test.each(["", " ", "{}", "[]", "null", "7", '""', '{"filename":""}', '{"filename":7}', '{"data":{"filename":"a.jpg"}}'])(
  "there is no name in %j",
  (text) => {
    expect(storedImageName(text)).toBeUndefined();
  },
);

test("the archive of images comes as bytes, whatever its media type", async () => {
  for (const type of ["application/zip", "application/octet-stream", undefined]) {
    const headers = { "content-type": type, "content-disposition": 'attachment; filename="e-1001_images.zip"' };
    const { icomply } = await start(answer({ headers, body: bytes }));
    const download = unwrap(await icomply.downloadNaturalPersonImages({ path: { id: "e-1001" } }));
    expect([download.contentType, download.contentLength, download.fileName]).toEqual([type, bytes.length, "e-1001_images.zip"]);
    expect(await download.bytes()).toEqual(bytes);
  }
});

test("an archive is read as a stream", async () => {
  const { icomply } = await start(answer({ headers: { "content-type": "application/zip" }, body: bytes }));
  const { stream } = unwrap(await icomply.downloadNaturalPersonImages({ path: { id: "e-1001" } }));
  expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
});

test("an archive that breaks off is never taken for a whole one", async () => {
  const { icomply } = await start(closeMidBody(1000, { headers: { "content-type": "application/zip" }, body: bytes }));
  const { bytes: read } = unwrap(await icomply.downloadNaturalPersonImages({ path: { id: "e-1001" } }));
  await expect(read()).rejects.toMatchObject({ name: "ParseError", code: "truncated_body" });
});
