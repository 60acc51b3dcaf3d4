import { isConnectionError, unwrap } from "@kyc-clients/alloy";
import { imageUpload, storedImageName } from "@kyc-clients/icomply";
import { expect, failureOf } from "./expect.mjs";
import { createAlloy, createIcomply } from "./local.mjs";

const image = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 251);
const isSame = (bytes) => bytes.length === image.length && bytes.every((byte, index) => byte === image[index]);

/** Sends a picture as bytes, as a file and in a multipart form, and reads it back. */
export async function upload(place) {
  const alloy = createAlloy(place);
  for (const body of [new Blob([image]), image]) {
    const path = await describe(alloy);
    unwrap(await alloy.uploadEntityDocument({ path, body }));
    expect("read back", isSame(await unwrap(await alloy.downloadEntityDocument({ path })).bytes()), true);
  }
  const icomply = createIcomply(place);
  const names = [];
  for (const picture of [
    new File([image], "front.jpg", { type: "image/jpeg" }),
    { data: image, fileName: "back.jpg", contentType: "image/jpeg" },
  ])
    names.push(storedImageName(unwrap(await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: "image", image: picture }) }))));
  expect("names", [names.filter((name) => typeof name === "string").length, new Set(names).size], [2, 2]);
  return "a Blob and bytes, read back; two forms";
}

/** Sends a stream, and takes one. A browser sends no stream over HTTP/1.1, and then the call says so. */
export async function sendStream(place) {
  const alloy = createAlloy(place);
  const path = await describe(alloy);
  const call = alloy.uploadEntityDocument({ path, body: new Blob([image]).stream() });
  if (globalThis.document) {
    const error = await failureOf(call);
    expect("error", [isConnectionError(error), error.attempts], [true, 1]);
    return "refused by the browser over HTTP/1.1, with a ConnectionError";
  }
  unwrap(await call);
  const { stream } = unwrap(await alloy.downloadEntityDocument({ path }));
  expect("read back", isSame(new Uint8Array(await new Response(stream).arrayBuffer())), true);
  return "100,000 bytes each way";
}

/** Makes an entity with a document that has no bytes yet. */
async function describe(alloy) {
  const person = { name_first: "Ada", name_last: "Example", birth_date: "1985-12-10", document_ssn: "000654321" };
  const { entity_token } = unwrap(await alloy.createEvaluation({ body: person }));
  const body = { name: "licence", extension: "png", type: "license" };
  const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body }));
  return { entity_token, document_token };
}
