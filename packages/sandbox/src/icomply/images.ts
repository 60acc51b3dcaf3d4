import type { components } from "@kyc-clients/icomply";
import type { DeclareOperation } from "../handlers.ts";
import type { Answer, VendorContext } from "../vendor.ts";
import { success } from "./envelope.ts";
import type { IcomplyErrors } from "./errors.ts";
import { findPerson, type IcomplyState, nextNumber } from "./state.ts";
import { DAY_MS, dayOf } from "./times.ts";
import { type ZipEntry, zip } from "./zip.ts";

/** A document is good for five years. */
const VALID_DAYS = 1_826;

/** How the files of the archive spell the types. */
const spellings = { passport: "passport", driversLicense: "driverLicense", idCard: "idCard" } as const;

/** The operations on images of identity documents. */
export function declareImages(operation: DeclareOperation<void>, state: IcomplyState, context: VendorContext, errors: IcomplyErrors): void {
  operation("uploadNaturalPersonImage", async ({ body }) => {
    // One image a call: of several parts of the name, the first one counts.
    const [image] = [(body as { readonly image: unknown }).image].flat();
    const filename = `${context.tokens.uuid()}.jpg`;
    state.images.set(filename, await bytesOf(image));
    return stored(filename, image instanceof File ? image.name : "");
  });

  operation("createIdentityDocument", ({ operationId, path, body }) => {
    const person = findPerson(state, path["id"] ?? "");
    if (person === undefined) throw errors.refusal(operationId, 404, "There is no natural person with this id.");
    const request = body as components["schemas"]["IdentityDocumentCreate"];
    const { documentFrontFileName, documentBackFileName, documentType: type, status } = request;
    const front = state.images.get(documentFrontFileName);
    const back = documentBackFileName === undefined ? undefined : state.images.get(documentBackFileName);
    if (front === undefined || (documentBackFileName !== undefined && back === undefined)) {
      throw errors.refusal(operationId, 400, "There is no image of this name.");
    }
    const number = nextNumber(state);
    const now = context.now();
    const expiry = dayOf(now + VALID_DAYS * DAY_MS);
    const document = { id: `da-${number}`, type, status, number: `X${String(number).padStart(7, "0")}`, expiry, front, back };
    person.identityDocuments.push(document);
    person.updatedAt = now;
    return success({ id: document.id });
  });

  // No page says what comes of an unknown person: the archive is then empty.
  operation("downloadNaturalPersonImages", ({ path }) => {
    const id = path["id"] ?? "";
    const documents = findPerson(state, id)?.identityDocuments ?? [];
    const entries = documents.flatMap(({ id, type, front, back }, index): ZipEntry[] => {
      const name = (side: string): string => `${index + 1}_Preprocessed_${side}_${spellings[type]}_${id}.jpg`;
      return [{ name: name("Image"), bytes: front }, ...(back === undefined ? [] : [{ name: name("BackImage"), bytes: back }])];
    });
    const headers = { "content-type": "application/zip", "content-disposition": `attachment; filename="${id}_images.zip"` };
    return { status: 200, body: zip(entries, context.now()), headers };
  });
}

/** The name of a stored file, in one of the three ways that the page leaves open; the name of the sent file chooses. */
function stored(filename: string, sentAs: string): Answer {
  if (sentAs.startsWith("object.")) return { status: 200, body: { filename } };
  if (sentAs.startsWith("quoted.")) return { status: 200, body: filename };
  return { status: 200, body: filename, headers: { "content-type": "text/plain" } };
}

async function bytesOf(image: unknown): Promise<Uint8Array> {
  return image instanceof File ? new Uint8Array(await image.arrayBuffer()) : new TextEncoder().encode(String(image));
}
