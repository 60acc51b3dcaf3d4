import type { VendorContext } from "../vendor.ts";
import { type EntityRecord, type IcomplyState, nextNumber, type SupportingDocumentRecord } from "./state.ts";

/** A supporting document as somebody hands it in. */
export interface HandedIn {
  readonly fileName: string;
  readonly type: string;
  readonly description?: string;
  readonly content: string;
  readonly approved?: boolean;
}

/** Adds a supporting document to an entity. */
export function addDocument(
  entity: EntityRecord,
  { fileName, type, description, content, approved = false }: HandedIn,
  state: IcomplyState,
  { now }: Pick<VendorContext, "now">,
): SupportingDocumentRecord {
  const document: SupportingDocumentRecord = {
    id: `d-${nextNumber(state)}`,
    entityId: entity.id,
    fileName,
    type,
    description: description ?? null,
    receivedAt: now(),
    bytes: new TextEncoder().encode(content),
    approved,
  };
  state.documents.set(document.id, document);
  entity.updatedAt = now();
  return document;
}
