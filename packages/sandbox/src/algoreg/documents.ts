import type { DeclareOperation } from "../handlers.ts";
import type { Json } from "../json.ts";
import { readBase64 } from "./base64.ts";
import { CLIENT_ID } from "./customer-body.ts";
import type { DocumentRecord } from "./document-record.ts";
import { unprocessable } from "./errors.ts";
import { fileType } from "./file-type.ts";
import { namedCustomer } from "./find-customer.ts";
import { type Page, pageList } from "./page-list.ts";
import { type Parts, tell } from "./parts.ts";
import type { Session } from "./session.ts";
import { nextNumber } from "./state.ts";
import { addEvent } from "./timeline.ts";
import { API_AGENT } from "./users.ts";

interface Upload {
  readonly customer_external_id?: string;
  readonly display_name?: string;
  readonly file_name?: string;
  readonly tag_codes?: readonly string[];
  readonly origin?: unknown;
  readonly internal?: { readonly file_data?: string };
  readonly external?: { readonly file_url?: string; readonly file_size?: number };
}

interface Filters {
  readonly customer_external_id?: string;
  readonly display_name?: string;
  readonly file_name?: string;
  readonly file_types?: readonly string[];
  readonly max_created_at?: number;
  readonly min_created_at?: number;
  readonly tags?: readonly string[];
}

/** The operations about documents. */
export function declareDocuments(operation: DeclareOperation<Session>, parts: Parts): void {
  const { state, context } = parts;
  operation("uploadDocument", ({ body }) => {
    const { customer_external_id: owner, display_name, file_name = "", tag_codes = [], origin, internal, external } = body as Upload;
    const customer = namedCustomer(state, owner);
    const bytes = internal && readBase64(internal.file_data ?? "");
    if (internal !== undefined && (bytes === undefined || bytes.length === 0)) {
      throw unprocessable("file_unreadable", "file_data has to be Base64, and not empty.");
    }
    if (external !== undefined && !URL.canParse(external.file_url ?? "")) {
      throw unprocessable("file_url_unreadable", "file_url has to be an address.");
    }
    const document: DocumentRecord = {
      id: `d-${nextNumber(state, "document")}`,
      customerExternalId: customer.externalId,
      displayName: display_name ?? file_name,
      fileName: file_name,
      source: internal === undefined ? "external" : "internal",
      url: external?.file_url,
      size: bytes?.length ?? external?.file_size,
      tags: tag_codes,
      origin,
      createdAt: context.now(),
      revisionId: `dr-${nextNumber(state, "document revision")}`,
    };
    state.documents.push(document);
    addEvent(parts, customer, { type: "document", title: "Document added", description: document.displayName, source: "api" });
    const ids = { customer_id: customer.id, customer_external_id: customer.externalId, customer_document_id: document.id };
    tell(parts, "customer_document_updated", { client_id: CLIENT_ID, ...ids }, "api");
    return { status: 200, body: documentBody(document) };
  });

  operation("searchDocuments", ({ body }) => {
    const { filters = {}, ...page } = body as Page & { readonly filters?: Filters };
    return { status: 200, body: { documents: pageList(state.documents.filter(passes(filters)), page).map(documentBody) } };
  });
}

const seconds = (at: number): number => Math.floor(at / 1_000);

function documentBody({ id, customerExternalId, fileName, createdAt, revisionId, ...document }: DocumentRecord): Json {
  const { type, mime } = fileType(fileName);
  const { url, size, origin, source, displayName } = document;
  return {
    ...{ id, customer_external_id: customerExternalId, display_name: displayName, file_name: fileName },
    ...{ file_type: type, file_mime: mime, file_source: source },
    ...(url !== undefined && { file_url: url }),
    ...(size !== undefined && { file_size: size }),
    ...{ created_at: seconds(createdAt), last_revision_id: revisionId, last_revision_agent_id: API_AGENT },
    last_revision_created_at: seconds(createdAt),
    ...(origin !== undefined && { origin }),
  };
}

/** Whether a document has all that is asked for: names in part, of kinds and tags one. */
function passes(filters: Filters): (document: DocumentRecord) => boolean {
  const { customer_external_id: owner, display_name: shown, file_name: name, file_types: types, tags } = filters;
  const { min_created_at: least = -Infinity, max_created_at: most = Infinity } = filters;
  const holds = (text: string, part = ""): boolean => text.toLowerCase().includes(part.toLowerCase());
  return (document) =>
    (owner === undefined || document.customerExternalId === owner) &&
    holds(document.displayName, shown) &&
    holds(document.fileName, name) &&
    (types === undefined || types.includes(fileType(document.fileName).type)) &&
    (tags === undefined || tags.some((tag) => document.tags.includes(tag))) &&
    seconds(document.createdAt) >= least &&
    seconds(document.createdAt) <= most;
}
