import type { components } from "@kyc-clients/icomply";
import type { DeclareOperation } from "../handlers.ts";
import { success } from "./envelope.ts";
import type { IcomplyErrors } from "./errors.ts";
import type { IcomplyState, SupportingDocumentRecord } from "./state.ts";
import { secondOf } from "./times.ts";

type SupportingDocument = components["schemas"]["SupportingDocument"];

/** The operations on supporting documents. */
export function declareSupportingDocuments(operation: DeclareOperation<void>, state: IcomplyState, errors: IcomplyErrors): void {
  operation("listSupportingDocuments", ({ operationId, path }) => {
    const id = path["id"] ?? "";
    if (!state.entities.has(id)) throw errors.refusal(operationId, 404, "There is no entity with this id.");
    return success(supportingDocumentsOf(state, id));
  });

  operation("getSupportingDocument", ({ operationId, path }) => {
    const document = state.documents.get(path["id"] ?? "");
    if (document === undefined) throw errors.refusal(operationId, 404, "There is no document with this id.");
    // The names of these members are ours: the page's could not be read.
    return success({ ...described(document), file: base64(document.bytes) });
  });
}

/** The supporting documents of an entity, the first one first. */
export function supportingDocumentsOf(state: IcomplyState, entityId: string): SupportingDocument[] {
  return [...state.documents.values()].filter((document) => document.entityId === entityId).map(described);
}

function described({ id, fileName, type, description, receivedAt, approved }: SupportingDocumentRecord): SupportingDocument {
  return { documentId: id, fileName, type, description, dateReceived: secondOf(receivedAt), documentApproved: approved };
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
